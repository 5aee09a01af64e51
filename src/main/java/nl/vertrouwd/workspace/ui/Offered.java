package nl.vertrouwd.workspace.ui;

import java.util.List;
import nl.vertrouwd.catalogue.AudienceFit;
import nl.vertrouwd.enrolment.EnrolDoubt;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.enrolment.EnrolResult.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said to somebody who can take a place, before they do.
 *
 * @param fit whether the course is for them
 * @param notFor why the session is for others; null when it is not
 * @param refused why they did not get a place just now; null when they did not ask
 */
record Offered(
        List<EnrolDoubt> doubts,
        AudienceFit fit,
        @Nullable Refusal notFor,
        @Nullable EnrolResult refused) {

    Offered {
        doubts = List.copyOf(doubts);
    }

    /** Whether asking again would come to the same. */
    boolean isHopeless() {
        return refused instanceof EnrolResult.Elsewhere || refused instanceof EnrolResult.Refused;
    }
}
