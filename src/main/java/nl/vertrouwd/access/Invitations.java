package nl.vertrouwd.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.vertrouwd.access.InvitationResult.Chosen;
import nl.vertrouwd.access.InvitationResult.Expired;
import nl.vertrouwd.access.InvitationResult.NotPossible;
import nl.vertrouwd.access.InvitationResult.Sent;
import nl.vertrouwd.access.InvitationResult.TooMany;
import nl.vertrouwd.access.InvitationResult.Weak;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.MailAddresses;
import nl.vertrouwd.base.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invitations to choose a password, for the first time or again. A link works once, for as many hours as is set, and only the latest;
 * at most three an hour go to one person.
 */
@Service
public class Invitations {

    /** How many can be invited at once. */
    public static final int AT_ONCE = 1000;

    private final AccountRepository accounts;
    private final Accounts service;
    private final AccountList list;
    private final People people;
    private final InvitationStore store;
    private final Attempts attempts;
    private final ObjectProvider<InvitationDelivery> delivery;
    private final PublicAddress address;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    Invitations(
            AccountRepository accounts,
            Accounts service,
            AccountList list,
            People people,
            InvitationStore store,
            Attempts attempts,
            ObjectProvider<InvitationDelivery> delivery,
            PublicAddress address,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.service = service;
        this.list = list;
        this.people = people;
        this.store = store;
        this.attempts = attempts;
        this.delivery = delivery;
        this.address = address;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Someone asks for themselves, by personnel number or e-mail address. What came of it is not told to whoever asked. */
    @Transactional
    public InvitationResult ask(String typed, Locale language) {
        String name = typed.strip();
        Optional<Account> account = people.byPersonnelNumber(name)
                .filter(KnownPerson::employedNow)
                .flatMap(service::ensure)
                .or(() -> accounts.findByUsername(name));
        return account.map(found -> send(found, language)).orElseGet(NotPossible::new);
    }

    /** An administrator invites; refuses who cannot be reached or left. */
    @Transactional
    public InvitationResult invite(Actor by, AccountId id) {
        Administrators.require(by);
        Optional<Account> account = accounts.findById(id.value());
        InvitationResult result =
                account.map(found -> send(found, Languages.DUTCH)).orElseGet(NotPossible::new);
        if (result instanceof Sent) {
            audit.record(by, "access.invited", account.orElseThrow().subject(), Map.of(), Map.of());
        }
        return result;
    }

    /**
     * Invites somebody to come and do something: with a link to choose a password, or just with the way in when they have one or had
     * enough links this hour.
     *
     * @param purpose what they are invited to, a line each, in the language they read
     */
    @Transactional
    public InvitationResult inviteFor(Actor by, AccountId id, Function<Locale, List<String>> purpose) {
        Administrators.require(by);
        Account account = accounts.lock(id.value()).orElseThrow();
        if (!reachable(account)) {
            return new NotPossible();
        }
        List<String> lines = purpose.apply(account.language().orElse(Languages.DUTCH));
        if (account.passwordHash().isPresent() || send(account, Languages.DUTCH, lines) instanceof TooMany) {
            publish(account, address.of("/"), null, Languages.DUTCH, lines);
        }
        return new Sent();
    }

    /** How many of those whom the filter finds have no password yet and are let in: whom {@link #inviteAll} would try. */
    @Transactional(readOnly = true)
    public int countInvitable(Actor by, AccountFilter filter) {
        Administrators.require(by);
        return list.countInvitable(by, filter, LocalDate.now(clock));
    }

    /**
     * Invites everyone whom the filter finds and who has no password yet, at most 1,000 by name; who cannot be reached now is passed over.
     * Returns how many were sent.
     */
    @Transactional
    public int inviteAll(Actor by, AccountFilter filter) {
        Administrators.require(by);
        return (int) list.invitable(by, filter, LocalDate.now(clock), AT_ONCE).stream()
                .filter(account -> invite(by, account) instanceof Sent)
                .count();
    }

    /** Whether a link can still be used, and by whom: the user name to sign in with afterwards. */
    @Transactional(readOnly = true)
    public Optional<String> check(String token) {
        return decode(token)
                .flatMap(store::open)
                .flatMap(id -> accounts.findById(id.value()))
                .map(Account::username);
    }

    /** Chooses the password and uses the link up; of two at once, one does. */
    @Transactional
    public InvitationResult choose(String token, String password) {
        Optional<byte[]> bytes = decode(token);
        Optional<Account> account = bytes.flatMap(store::open)
                .flatMap(id -> accounts.lock(id.value()))
                .filter(this::reachable);
        if (account.isEmpty()) {
            return new Expired();
        }
        Account found = account.get();
        Optional<PasswordProblem> problem = PasswordRules.check(password, found.username(), found.displayName());
        if (problem.isPresent()) {
            return new Weak(problem.get());
        }
        if (!store.use(bytes.get())) {
            return new Expired();
        }
        boolean another = found.passwordHash().isPresent();
        service.choose(found, password);
        if (another) {
            events.publishEvent(SignInChange.of(found, SignInChange.Kind.PASSWORD));
        }
        attempts.forget(found.username());
        return new Chosen();
    }

    /** Where invitations go, in a sentence; empty when nothing sends them. */
    public Optional<String> destination(Locale language) {
        return Optional.ofNullable(delivery.getIfAvailable()).map(sender -> sender.destination(language));
    }

    private InvitationResult send(Account found, Locale fallback) {
        return send(found, fallback, List.of());
    }

    private InvitationResult send(Account found, Locale fallback, List<String> purpose) {
        Account account = accounts.lock(found.id().value()).orElseThrow();
        service.known(account).ifPresent(account::follow);
        if (!reachable(account)) {
            return new NotPossible();
        }
        byte[] token = Keyed.random();
        return store.replace(account.id(), token)
                .<InvitationResult>map(until -> {
                    String link = address.of("/invitation/"
                            + Base64.getUrlEncoder().withoutPadding().encodeToString(token));
                    publish(account, link, until, fallback, purpose);
                    return new Sent();
                })
                .orElseGet(TooMany::new);
    }

    private void publish(Account account, String link, @Nullable Instant until, Locale fallback, List<String> purpose) {
        events.publishEvent(new InvitationMail(
                account.email(),
                account.displayName(),
                account.username(),
                link,
                until,
                account.language().orElse(fallback),
                purpose));
    }

    private boolean reachable(Account account) {
        boolean employed = account.person() == null
                || service.known(account).filter(KnownPerson::employedNow).isPresent();
        return account.isOpenOn(LocalDate.now(clock))
                && people.letIn(account.person())
                && MailAddresses.isUsable(account.email());
    }

    private static Optional<byte[]> decode(String token) {
        if (!token.matches("[A-Za-z0-9_-]{43}")) {
            return Optional.empty();
        }
        return Optional.of(Base64.getUrlDecoder().decode(token));
    }
}
