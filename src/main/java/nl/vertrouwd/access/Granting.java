package nl.vertrouwd.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.vertrouwd.access.AccountResult.Done;
import nl.vertrouwd.access.AccountResult.FollowsFromFile;
import nl.vertrouwd.access.AccountResult.LastAdministrator;
import nl.vertrouwd.access.AccountResult.UnknownPart;
import nl.vertrouwd.access.AccountResult.WrongPart;
import org.springframework.stereotype.Component;

/** Gives and takes roles of an account whose row the caller has locked, and writes down who did. */
@Component
class Granting {

    private final Administrators administrators;
    private final RoleAssignmentRepository assignments;
    private final ScopeDirectory parts;
    private final GrantWords words;
    private final AuditTrail audit;
    private final Clock clock;

    Granting(
            Administrators administrators,
            RoleAssignmentRepository assignments,
            ScopeDirectory parts,
            GrantWords words,
            AuditTrail audit,
            Clock clock) {
        this.administrators = administrators;
        this.assignments = assignments;
        this.parts = parts;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why it cannot be given to anybody, if so. */
    Optional<AccountResult> refusal(Grant grant) {
        if (!grant.role().isGiven()) {
            return Optional.of(new FollowsFromFile());
        }
        if (!grant.role().kinds().contains(grant.scope().kind())) {
            return Optional.of(new WrongPart());
        }
        return parts.exists(grant.scope()) ? Optional.empty() : Optional.of(new UnknownPart());
    }

    /** Does nothing when it is held for just that part already. */
    AccountResult give(Account account, Grant grant, Actor by) {
        Optional<AccountResult> refusal = refusal(grant);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        boolean held = assignments.held(account.id()).stream()
                .anyMatch(present -> present.grant().equals(grant));
        if (!held) {
            assignments.save(new RoleAssignment(account.id(), grant, clock.instant(), by.account()));
            account.rolesChanged();
            audit.record(by, "access.role-granted", account.subject(), Map.of(), words.audited(grant));
        }
        return new Done(account.id());
    }

    /** Refuses to take the last administrator's role; the caller has locked the administrators. */
    AccountResult take(Account account, Predicate<Grant> taken, Actor by) {
        List<RoleAssignment> held = assignments.held(account.id()).stream()
                .filter(present -> taken.test(present.grant()))
                .toList();
        boolean administers = held.stream().anyMatch(RoleAssignment::administers);
        if (administers && isLastAdministrator(account)) {
            return new LastAdministrator();
        }
        held.forEach(present -> end(account, present, by));
        return new Done(account.id());
    }

    /** Takes every role, also the last administrator's. */
    void takeAll(Account account, Actor by) {
        assignments.held(account.id()).forEach(present -> end(account, present, by));
    }

    private void end(Account account, RoleAssignment present, Actor by) {
        present.end(clock.instant(), by.account());
        account.rolesChanged();
        audit.record(by, "access.role-revoked", account.subject(), words.audited(present.grant()), Map.of());
    }

    /** Whether nobody could manage accounts without this one. */
    boolean isLastAdministrator(Account account) {
        return administrators.whoMayEnter().equals(List.of(account.id()));
    }
}
