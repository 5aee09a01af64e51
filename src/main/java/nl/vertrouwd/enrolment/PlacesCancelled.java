package nl.vertrouwd.enrolment;

import java.util.Set;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.planning.SessionId;

/** A session does not go on; published inside the transaction that cancels it, with who had a place or waited for one. */
public record PlacesCancelled(SessionId session, Set<PersonId> people) {

    public PlacesCancelled {
        people = Set.copyOf(people);
    }
}
