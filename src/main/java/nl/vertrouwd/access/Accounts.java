package nl.vertrouwd.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.vertrouwd.access.AccountResult.AlreadyThere;
import nl.vertrouwd.access.AccountResult.Done;
import nl.vertrouwd.access.AccountResult.LastAdministrator;
import nl.vertrouwd.access.AccountResult.UnknownPerson;
import nl.vertrouwd.access.AccountResult.WeakPassword;
import nl.vertrouwd.access.AccountResult.WrongPassword;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts and their roles. Who is not an administrator can only change their own password and language. */
@Service
public class Accounts {

    /** Who acts at start-up and in jobs; holds every right and belongs to nobody. */
    public static final Actor SYSTEM =
            new Actor(new AccountId(new UUID(0, 0)), null, Set.of(Role.ADMINISTRATOR, Role.PLANNER));

    private final AccountRepository accounts;
    private final RoleAssignmentRepository assignments;
    private final Granting granting;
    private final AccountList list;
    private final People people;
    private final ObjectProvider<DerivedGrants> derived;
    private final Attempts attempts;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            RoleAssignmentRepository assignments,
            Granting granting,
            AccountList list,
            People people,
            ObjectProvider<DerivedGrants> derived,
            Attempts attempts,
            PasswordEncoder passwords,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.granting = granting;
        this.list = list;
        this.people = people;
        this.derived = derived;
        this.attempts = attempts;
        this.passwords = passwords;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An account for someone of the personnel file; refuses who is unknown or left, a second account for the same person, also when two
     * are asked for at once, and a personnel number that is somebody else's user name.
     */
    @Transactional
    public AccountResult createForPerson(Actor by, String personnelNumber) {
        Administrators.require(by);
        Optional<KnownPerson> known =
                people.byPersonnelNumber(personnelNumber.strip()).filter(KnownPerson::employedNow);
        if (known.isEmpty()) {
            return new UnknownPerson();
        }
        accounts.lockAdministrators();
        return present(known.get())
                .<AccountResult>map(account -> new AlreadyThere(account.id()))
                .orElseGet(() -> new Done(make(known.get(), by).id()));
    }

    /** The same, let in for a year. */
    @Transactional
    public AccountResult createExternal(Actor by, String name, String email, Set<Role> roles) {
        return createExternal(by, name, email, roles, LocalDate.now(clock).plusYears(1));
    }

    /**
     * An account for someone from outside, who signs in with their e-mail address, with these roles for all of Defence. Refuses an
     * address that is in use, also when two are asked for at once, and a role that is not held for all of Defence.
     *
     * @param until the first day on which they are no longer let in
     */
    @Transactional
    public AccountResult createExternal(Actor by, String name, String email, Set<Role> roles, LocalDate until) {
        Administrators.require(by);
        String username = email.strip().toLowerCase(Locale.ROOT);
        accounts.lockAdministrators();
        Optional<Account> present = accounts.findByUsername(username);
        if (present.isPresent()) {
            return new AlreadyThere(present.get().id());
        }
        List<Grant> grants =
                roles.stream().map(role -> new Grant(role, Scope.EVERYTHING)).toList();
        Optional<AccountResult> refusal = grants.stream()
                .flatMap(grant -> granting.refusal(grant).stream())
                .findFirst();
        return refusal.orElseGet(() -> {
            Account outsider =
                    new Account(AccountId.next(), username, null, name.strip(), email.strip(), clock.instant());
            outsider.letInUntil(until);
            Account made = add(outsider, by);
            grants.forEach(grant -> granting.give(made, grant, by));
            return new Done(made.id());
        });
    }

    /** Gives a role for all of Defence. */
    @Transactional
    public AccountResult grant(Actor by, AccountId id, Role role) {
        return grant(by, id, new Grant(role, Scope.EVERYTHING));
    }

    /**
     * Gives a role for a part of the organisation; does nothing when it is held for just that part already. Refuses a role that
     * follows from the personnel file, and a part for which the role is not held. Running sessions of the account end, so that it
     * counts at once.
     */
    @Transactional
    public AccountResult grant(Actor by, AccountId id, Grant grant) {
        Administrators.require(by);
        return granting.give(lock(id), grant, by);
    }

    /** Takes a role away for every part of the organisation. */
    @Transactional
    public AccountResult revoke(Actor by, AccountId id, Role role) {
        return revoke(by, id, grant -> grant.role() == role);
    }

    /** Takes a role away for one part of the organisation. */
    @Transactional
    public AccountResult revoke(Actor by, AccountId id, Grant grant) {
        return revoke(by, id, grant::equals);
    }

    /** Refuses to take the last administrator's role. The history keeps what was held. */
    private AccountResult revoke(Actor by, AccountId id, Predicate<Grant> taken) {
        Administrators.require(by);
        accounts.lockAdministrators();
        return granting.take(lock(id), taken, by);
    }

    /** Lets someone in or keeps them out; refuses to disable the last administrator. Ends running sessions. */
    @Transactional
    public AccountResult setEnabled(Actor by, AccountId id, boolean enabled) {
        Administrators.require(by);
        accounts.lockAdministrators();
        Account account = lock(id);
        if (!enabled && granting.isLastAdministrator(account)) {
            return new LastAdministrator();
        }
        if (account.enabled() != enabled) {
            account.enable(enabled);
            String action = enabled ? "access.account-let-in" : "access.account-blocked";
            audit.record(by, action, account.subject(), Map.of(), Map.of());
        }
        return new Done(id);
    }

    /**
     * Ends an account for good: no password, no roles, no way in. Unlike elsewhere nobody else has to be administrator; it is for the end of the
     * demo, never behind a screen.
     */
    @Transactional
    public void close(Actor by, AccountId id) {
        Administrators.require(by);
        accounts.lockAdministrators();
        Account account = lock(id);
        granting.takeAll(account, by);
        account.close();
        audit.record(by, "access.account-closed", account.subject(), Map.of(), Map.of());
    }

    /** Changes one's own password and tells its owner; refuses a wrong present password and a weak new one. Other sessions of the account end. */
    @Transactional
    public AccountResult changePassword(Actor by, String present, String wanted) {
        Account account = lock(by.account());
        if (!passwords.matches(present, account.passwordHash().orElseThrow())) {
            return new WrongPassword();
        }
        if (passwords.matches(wanted, account.passwordHash().orElseThrow())) {
            return new WeakPassword(PasswordProblem.SAME);
        }
        AccountResult result = choose(account, wanted);
        if (result instanceof Done) {
            events.publishEvent(SignInChange.of(account, SignInChange.Kind.PASSWORD));
        }
        return result;
    }

    /** Ends the wait after wrong attempts, for someone who proved otherwise who they are. */
    @Transactional
    public void endWait(Actor by, AccountId id) {
        Administrators.require(by);
        Account account = lock(id);
        attempts.forget(account.username());
        audit.record(by, "access.wait-ended", account.subject(), Map.of(), Map.of());
    }

    /** How long the account still has to wait after wrong attempts. */
    @Transactional(readOnly = true)
    public Optional<Duration> waiting(Actor by, AccountId id) {
        return find(by, id).flatMap(row -> attempts.waiting(row.username()));
    }

    /** What the signed-in person may see of their own account. */
    @Transactional(readOnly = true)
    public AccountRow own(Actor by) {
        return list.find(by, by.account()).orElseThrow();
    }

    /** Keeps the language in which someone reads, for screens and mail. */
    @Transactional
    public void changeLanguage(Actor by, Locale language) {
        accounts.findById(by.account().value()).ifPresent(account -> account.speak(language));
    }

    /** Sets a password without asking for the present one; for the first start and the demo, never behind a screen. Refuses a weak one. */
    @Transactional
    public AccountResult setPassword(AccountId id, String password) {
        return choose(lock(id), password);
    }

    /** The account as it would act if it signed in now; for tests and jobs. */
    @Transactional(readOnly = true)
    public Actor asActor(AccountId id) {
        Account account = accounts.findById(id.value()).orElseThrow();
        return new Actor(id, account.person(), grantsOf(account));
    }

    /** The account of a person, if they have one. */
    @Transactional(readOnly = true)
    public Optional<AccountId> of(PersonId person) {
        return accounts.findByPersonId(person.value()).map(Account::id);
    }

    /** The account with this identity, as lists show it. */
    @Transactional(readOnly = true)
    public Optional<AccountRow> find(Actor by, AccountId id) {
        Administrators.require(by);
        return list.find(by, id);
    }

    /** A part of the accounts by name, at most 200 at a time. */
    @Transactional(readOnly = true)
    public List<AccountRow> list(Actor by, AccountFilter filter, int offset, int limit) {
        Administrators.require(by);
        return list.list(by, filter, offset, Math.min(limit, 200));
    }

    /** How many accounts the filter finds. */
    @Transactional(readOnly = true)
    public int count(Actor by, AccountFilter filter) {
        Administrators.require(by);
        return list.count(by, filter);
    }

    /** What was given, and what follows from the place in the personnel file. */
    Grants grantsOf(Account account) {
        Set<Grant> grants = new LinkedHashSet<>();
        assignments.held(account.id()).forEach(held -> grants.add(held.grant()));
        known(account).filter(KnownPerson::employedNow).ifPresent(person -> grants.addAll(derived(person.id())));
        return new Grants(grants);
    }

    /** What someone employed may do today without anybody giving it. */
    Set<Grant> derived(PersonId person) {
        Set<Grant> grants = new LinkedHashSet<>();
        grants.add(new Grant(Role.PARTICIPANT, Scope.EVERYTHING));
        derived.ifAvailable(source -> grants.addAll(source.of(person, LocalDate.now(clock))));
        return grants;
    }

    Optional<KnownPerson> known(Account account) {
        PersonId person = account.person();
        return person == null ? Optional.empty() : people.find(person);
    }

    /**
     * The account of someone employed, made when there is none; name and address follow the personnel file. Empty when somebody else has
     * the personnel number as user name.
     */
    Optional<Account> ensure(KnownPerson known) {
        Optional<Account> theirs = ofPerson(known);
        if (theirs.isEmpty()) {
            accounts.lockAdministrators();
            theirs = Optional.of(present(known).orElseGet(() -> make(known, SYSTEM)));
        }
        return theirs.filter(account -> known.id().equals(account.person())).map(account -> {
            account.follow(known);
            return account;
        });
    }

    AccountResult choose(Account account, String password) {
        Optional<PasswordProblem> problem = PasswordRules.check(password, account.username(), account.displayName());
        if (problem.isPresent()) {
            return new WeakPassword(problem.get());
        }
        account.choosePassword(hash(password));
        return new Done(account.id());
    }

    String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private Optional<Account> ofPerson(KnownPerson known) {
        return accounts.findByPersonId(known.id().value());
    }

    /** The account that stands in the way of a new one, theirs or one with their number as user name; the lock is held. */
    private Optional<Account> present(KnownPerson known) {
        return ofPerson(known).or(() -> accounts.findByUsername(known.personnelNumber()));
    }

    private Account make(KnownPerson known, Actor by) {
        return add(
                new Account(
                        AccountId.next(),
                        known.personnelNumber(),
                        known.id(),
                        known.name(),
                        known.email(),
                        clock.instant()),
                by);
    }

    /** Stores a new account and writes down who made it. */
    Account add(Account account, Actor by) {
        accounts.save(account);
        accounts.flush();
        String kind = account.person() == null ? "access.new.external" : "access.new.person";
        audit.record(by, "access.account-made", account.subject(), Map.of(), Map.of("kind", AuditWords.word(kind)));
        return account;
    }

    private Account lock(AccountId id) {
        return accounts.lock(id.value()).orElseThrow(() -> new DomainException("access.error.unknown-account"));
    }
}
