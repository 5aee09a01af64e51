package nl.vertrouwd.planning;

import java.util.Set;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;

/**
 * There are places in a course that people asked for; published inside the transaction that publishes the session.
 *
 * @param people who asked and can get there: it is online, or in the time zone where they work
 */
public record AskedCoursePublished(SessionId session, Set<PersonId> people) implements AboutPerson {

    public AskedCoursePublished {
        people = Set.copyOf(people);
    }
}
