package nl.vertrouwd.workspace.ui;

import java.util.List;
import java.util.Optional;
import nl.vertrouwd.enrolment.EnrolmentStatus;
import nl.vertrouwd.planning.DayPart;

/**
 * What somebody has to do with a session.
 *
 * @param status their enrolment, if there ever was one
 * @param gives whether they give it
 * @param helps the day-parts in which they play or speak, without giving it
 * @param runs whether they see who takes part: its trainers and planners
 * @param plans whether they may change it: its planners, and administrators, who do not see who takes part
 * @param known whether they are in the personnel file, so that they can take part at all
 */
record Involvement(
        Optional<EnrolmentStatus> status,
        boolean gives,
        List<DayPart> helps,
        boolean runs,
        boolean plans,
        boolean known) {

    boolean takesPart() {
        return status.filter(EnrolmentStatus::takesPlace).isPresent();
    }

    boolean waits() {
        return status.filter(EnrolmentStatus.WAITING::equals).isPresent();
    }

    boolean wasEnrolled() {
        return status.isPresent();
    }

    /** Whether they may see the link to an online meeting. */
    boolean inside() {
        return takesPart() || runs || plans || !helps.isEmpty();
    }
}
