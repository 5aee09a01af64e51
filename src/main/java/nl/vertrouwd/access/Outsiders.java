package nl.vertrouwd.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.base.DomainException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of people from outside, beside the personnel file: they are let in until a day, at most two years ahead, and sign in in two
 * steps. Planners make them for people who give sessions and do nothing else here; refuses everybody else but administrators.
 */
@Service
public class Outsiders {

    private static final int MOST_YEARS = 2;
    private static final Grant GIVES_SESSIONS = new Grant(Role.EXTERNAL_TRAINER, Scope.EVERYTHING);

    private final Accounts service;
    private final AccountRepository accounts;
    private final RoleAssignmentRepository assignments;
    private final AuditTrail audit;
    private final Clock clock;

    Outsiders(
            Accounts service,
            AccountRepository accounts,
            RoleAssignmentRepository assignments,
            AuditTrail audit,
            Clock clock) {
        this.service = service;
        this.accounts = accounts;
        this.assignments = assignments;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An account for somebody from outside who gives sessions, or the one they have already, let in at least until the day after the
     * last one.
     */
    @Transactional
    public OutsiderResult ensureTrainer(Actor by, String name, String email, LocalDate lastDay) {
        requirePlanner(by);
        if (isWrong(lastDay)) {
            return new OutsiderResult.WrongDay();
        }
        Optional<Account> present = accounts.findByUsername(username(email));
        return present.isPresent() ? goOn(by, present.get(), lastDay) : make(by, name, email, lastDay);
    }

    /** Lets somebody from outside in up to and including another last day; a shorter time ends running sessions when it is over. */
    @Transactional
    public OutsiderResult letInUntil(Actor by, AccountId id, LocalDate lastDay) {
        requirePlanner(by);
        if (isWrong(lastDay)) {
            return new OutsiderResult.WrongDay();
        }
        Account account =
                accounts.lock(id.value()).filter(Account::isFromOutside).orElse(null);
        if (account == null) {
            return new OutsiderResult.NotPossible();
        }
        return mayChange(by, id) ? change(by, account, lastDay) : new OutsiderResult.ForAdministrators();
    }

    /** The account from outside with this address, if there is one. For planners. */
    @Transactional(readOnly = true)
    public Optional<AccountId> find(Actor by, String email) {
        requirePlanner(by);
        return accounts.findByUsername(username(email))
                .filter(Account::isFromOutside)
                .map(Account::id);
    }

    /** The last days on which these accounts are let in; who has no end is left out; one statement. For planners. */
    @Transactional(readOnly = true)
    public Map<AccountId, LocalDate> lastDays(Actor by, Collection<AccountId> ids) {
        requirePlanner(by);
        List<UUID> wanted = ids.stream().map(AccountId::value).toList();
        return accounts.findByIdIn(wanted).stream()
                .filter(Account::isFromOutside)
                .collect(Collectors.toMap(
                        Account::id,
                        account -> account.validUntil().orElseThrow().minusDays(1)));
    }

    /** The last day on which the account is let in; empty when it has no end. For planners. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDay(Actor by, AccountId id) {
        requirePlanner(by);
        return accounts.findById(id.value()).flatMap(Account::validUntil).map(until -> until.minusDays(1));
    }

    private OutsiderResult make(Actor by, String name, String email, LocalDate lastDay) {
        AccountResult made = service.createExternal(
                Accounts.SYSTEM, name, email, Set.of(Role.EXTERNAL_TRAINER), lastDay.plusDays(1));
        if (!(made instanceof AccountResult.Done done)) {
            return new OutsiderResult.NotPossible();
        }
        accounts.flush();
        record(by, done.account(), "access.outsider-made", Map.of(), lastDay);
        return new OutsiderResult.Done(done.account(), true);
    }

    private OutsiderResult goOn(Actor by, Account present, LocalDate lastDay) {
        Account account = accounts.lock(present.id().value()).orElseThrow();
        LocalDate until = account.validUntil().orElse(null);
        if (until == null || !account.enabled()) {
            return new OutsiderResult.NotPossible();
        }
        boolean longEnough = until.isAfter(lastDay);
        if (!longEnough && !mayChange(by, account.id())) {
            return new OutsiderResult.ForAdministrators();
        }
        service.grant(Accounts.SYSTEM, account.id(), Role.EXTERNAL_TRAINER);
        accounts.flush();
        return longEnough ? new OutsiderResult.Done(account.id(), false) : change(by, account, lastDay);
    }

    private OutsiderResult change(Actor by, Account account, LocalDate lastDay) {
        Map<String, String> before = Map.of(
                "last-day", account.validUntil().orElseThrow().minusDays(1).toString());
        account.letInUntil(lastDay.plusDays(1));
        record(by, account.id(), "access.outsider-let-in-until", before, lastDay);
        return new OutsiderResult.Done(account.id(), false);
    }

    private boolean mayChange(Actor by, AccountId id) {
        Set<Grant> held =
                assignments.held(id).stream().map(RoleAssignment::grant).collect(Collectors.toSet());
        return by.hasAny(Role.ADMINISTRATOR) || Set.of(GIVES_SESSIONS).containsAll(held);
    }

    private static String username(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private boolean isWrong(LocalDate lastDay) {
        LocalDate today = LocalDate.now(clock);
        return lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(MOST_YEARS));
    }

    private void record(Actor by, AccountId id, String action, Map<String, String> before, LocalDate lastDay) {
        Map<String, String> after = Map.of("last-day", Objects.toString(lastDay));
        audit.record(by, action, AuditSubject.thing("account", id.value()), before, after);
    }

    private static void requirePlanner(Actor by) {
        if (!by.hasAny(Role.PLANNER, Role.ADMINISTRATOR)) {
            throw new DomainException("base.not-allowed");
        }
    }
}
