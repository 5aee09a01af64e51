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

    SessionCheck(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
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

    private boolean employed(SignedInUser user) {
        return user.personId() == null
                || people.find(new PersonId(user.personId()))
                        .filter(KnownPerson::employedNow)
                        .isPresent();
    }
}
