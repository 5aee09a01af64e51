package nl.vertrouwd.enrolment;

import java.util.Map;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.organisation.ShownPerson;
import nl.vertrouwd.planning.DayPartId;

/**
 * Someone with a place, as who runs the session sees them.
 *
 * @param shieldedAs which of those it is whom the reader does not see by name, from 1 on, the same at every look; 0 for who has a name
 * @param addedByReader whether the reader let them in at the door, and so can take them off the list again while it is open
 * @param marks what is marked so far; a day-part without a mark is not in it
 */
public record Participant(
        EnrolmentId enrolment,
        ShownPerson person,
        int shieldedAs,
        EnrolmentStatus status,
        boolean addedByReader,
        Map<DayPartId, Mark> marks)
        implements AboutPerson {

    public Participant {
        marks = Map.copyOf(marks);
    }
}
