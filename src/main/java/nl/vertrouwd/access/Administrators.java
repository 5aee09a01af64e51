package nl.vertrouwd.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.base.DomainException;
import org.springframework.stereotype.Component;

/** Who can manage accounts, roles and settings and read the audit trail: today, who not only holds the role but also gets in with it. */
@Component
class Administrators {

    private final AccountRepository accounts;
    private final RoleAssignmentRepository assignments;
    private final People people;
    private final Clock clock;

    Administrators(AccountRepository accounts, RoleAssignmentRepository assignments, People people, Clock clock) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.people = people;
        this.clock = clock;
    }

    /** Each account once: enabled, and employed today, or outside the personnel file and still let in. */
    List<AccountId> whoMayEnter() {
        LocalDate today = LocalDate.now(clock);
        return accounts.enabledWith(Role.ADMINISTRATOR, RoleAssignment.OPEN).stream()
                .filter(account -> account.isOpenOn(today) && people.letIn(account.person()))
                .map(Account::id)
                .toList();
    }

    /** Whether there were administrators and none of them gets in any more. */
    boolean areLockedOut() {
        return assignments.existsByRole(Role.ADMINISTRATOR) && whoMayEnter().isEmpty();
    }

    /** Refuses everybody but administrators. */
    static void require(Actor by) {
        if (!by.hasAny(Role.ADMINISTRATOR)) {
            throw new DomainException("access.error.not-allowed");
        }
    }
}
