package nl.vertrouwd.access;

import java.time.Clock;
import java.time.LocalDate;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether what a session remembers still holds: same roles and password, not disabled, still employed or still let in. */
@Component
class SessionCheck {

    private final JdbcClient jdbc;
    private final People people;
    private final Accounts accounts;
    private final Clock clock;

    SessionCheck(JdbcClient jdbc, People people, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    boolean holds(SignedInUser user) {
        boolean same = jdbc.sql("SELECT COUNT(*) FROM account WHERE id = :id AND stamp = :stamp AND enabled"
                                + " AND (valid_until IS NULL OR valid_until > :day)")
                        .param("id", Ids.bytes(user.account()))
                        .param("stamp", user.stamp())
                        .param("day", LocalDate.now(clock))
                        .query(Integer.class)
                        .single()
                == 1;
        return same && employed(user);
    }

    /** Whether the person is still employed and what follows from their place is what it was. */
    private boolean employed(SignedInUser user) {
        if (user.personId() == null) {
            return true;
        }
        PersonId person = new PersonId(user.personId());
        return people.letIn(person) && user.derived().equals(accounts.derived(person));
    }
}
