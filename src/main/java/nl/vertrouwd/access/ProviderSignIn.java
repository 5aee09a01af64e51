package nl.vertrouwd.access;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets in whom the provider vouches for: somebody employed, by personnel number, whose account is made the first time. Roles that the
 * provider brings count for the session and are never stored; that they did is in the audit trail.
 */
@Service
class ProviderSignIn {

    /** What came of it. */
    sealed interface Outcome {}

    record Welcome(SignedInUser user, Optional<Locale> language) implements Outcome {}

    /** @param number the personnel number that the provider gave; empty when it gave none */
    record Refused(Reason reason, String number) implements Outcome {}

    /** Why somebody whom the provider knows is not let in. */
    enum Reason {
        /** The provider says no personnel number: something is wrong with how it was set up. */
        NO_NUMBER,
        /** Nobody of the personnel file has this number. */
        UNKNOWN,
        /** The employment is over, or has not begun. */
        LEFT,
        /** An administrator keeps the account out. */
        DISABLED
    }

    private final ProviderClaims claims;
    private final People people;
    private final Accounts accounts;
    private final SignIn signIn;
    private final AuditTrail audit;

    ProviderSignIn(ProviderClaims claims, People people, Accounts accounts, SignIn signIn, AuditTrail audit) {
        this.claims = claims;
        this.people = people;
        this.accounts = accounts;
        this.signIn = signIn;
        this.audit = audit;
    }

    @Transactional
    public Outcome enter(Map<String, Object> said) {
        String number = claims.personnelNumber(said);
        if (number.isEmpty()) {
            return new Refused(Reason.NO_NUMBER, "");
        }
        Optional<KnownPerson> known = people.byPersonnelNumber(number);
        if (known.isEmpty()) {
            return new Refused(Reason.UNKNOWN, number);
        }
        if (!known.get().employedNow()) {
            return new Refused(Reason.LEFT, number);
        }
        return accounts.ensure(known.get())
                .filter(Account::enabled)
                .<Outcome>map(account -> welcome(account, claims.grants(said)))
                .orElseGet(() -> new Refused(Reason.DISABLED, number));
    }

    private Welcome welcome(Account account, Set<Grant> brought) {
        SignedInUser user = signIn.user(account);
        SignedInUser entering = user.throughProvider(brought);
        if (!entering.grants().equals(user.grants())) {
            audit.record(
                    entering.actor(),
                    "access.roles-by-provider",
                    new AuditSubject("account", account.id().value(), account.person()),
                    Map.of(),
                    Map.of("roles", names(brought)));
        }
        return new Welcome(entering, account.language());
    }

    private static String names(Set<Grant> grants) {
        return grants.stream().map(grant -> grant.role().name()).sorted().collect(Collectors.joining(", "));
    }
}
