package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.obligation.rules.State;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands with one requirement, in words of the reader's language.
 *
 * @param advised whether it is advised only, and never worsens the whole
 * @param due the first day on which it is or was too late; null when there is none
 * @param why the facts that made it so
 * @param courses the courses that count now; empty when nothing needs to be done
 */
public record RequirementDuty(
        String id,
        String title,
        boolean advised,
        State state,
        @Nullable LocalDate due,
        String why,
        List<CountedCourse> courses) {

    public RequirementDuty {
        courses = List.copyOf(courses);
    }

    /** Whether it is required and too late, or will be before that day if nothing is done. */
    public boolean isPressing(LocalDate before) {
        boolean soon = due != null && due.isBefore(before);
        return !advised && (state == State.OVERDUE || soon && (state == State.DUE || state == State.EXPIRING));
    }

    /** The same, for another reason. */
    RequirementDuty because(String otherWhy) {
        return new RequirementDuty(id, title, advised, state, due, otherWhy, courses);
    }
}
