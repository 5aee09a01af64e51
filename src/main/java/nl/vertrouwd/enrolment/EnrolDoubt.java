package nl.vertrouwd.enrolment;

import java.time.LocalDate;
import nl.vertrouwd.catalogue.Audience;
import org.jspecify.annotations.Nullable;

/** What makes it doubtful that somebody wants a place, though nothing forbids it; said before, and then they may go on. */
public sealed interface EnrolDoubt {

    /** They take part in another session of the same course that is not over. */
    record SameCourse(String reference, LocalDate startsOn) implements EnrolDoubt {}

    /**
     * They have completed the course, and what they got for it is still good when the session begins.
     *
     * @param lastDay on which the certificate is valid; null when it has no end
     */
    record DoneBefore(LocalDate on, @Nullable LocalDate lastDay) implements EnrolDoubt {}

    /** The course is for others. */
    record OtherAudience(Audience audience) implements EnrolDoubt {}
}
