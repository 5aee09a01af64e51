package nl.vertrouwd.enrolment;

import java.util.Map;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.planning.DayPartId;

/**
 * Someone with a place, as who runs the session sees them.
 *
 * @param marks what is marked so far; a day-part without a mark is not in it
 */
public record Participant(
        EnrolmentId enrolment,
        PersonId person,
        String name,
        String personnelNumber,
        EnrolmentStatus status,
        Map<DayPartId, Mark> marks) {

    public Participant {
        marks = Map.copyOf(marks);
    }
}
