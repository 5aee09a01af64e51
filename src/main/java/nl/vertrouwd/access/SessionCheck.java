package nl.vertrouwd.access;

import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether what a session remembers still holds: same roles and password, not disabled, still employed. */
@Component
class SessionCheck {

    private final JdbcClient jdbc;
    private final People people;
    private final Accounts accounts;

    SessionCheck(JdbcClient jdbc, People people, Accounts accounts) {
        this.jdbc = jdbc;
        this.people = people;
        this.accounts = accounts;
    }

    boolean holds(SignedInUser user) {
        boolean same = jdbc.sql("SELECT COUNT(*) FROM account WHERE id = :id AND stamp = :stamp AND enabled")
                        .param("id", Ids.bytes(user.account()))
                        .param("stamp", user.stamp())
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
