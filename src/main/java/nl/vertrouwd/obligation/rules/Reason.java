package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.base.DateRange;
import org.jspecify.annotations.Nullable;

/** The facts that made a status what it is, so that it can say why. */
public sealed interface Reason {

    /** The role is not held, in another network, or nothing is asked on that date. */
    record DoesNotApply() implements Reason {}

    /**
     * It is waived.
     *
     * @param wholeNetwork for everybody in the network, or for this person
     */
    record Waived(DateRange period, boolean wholeNetwork) implements Reason {}

    /** It was to be done once, and this did it. */
    record DoneOnce(CompletedCourse completed) implements Reason {}

    /**
     * A completion covers the date.
     *
     * @param stoodStill days the clock stood still since
     * @param returnTerm whether it lasts longer because of the time that who returns has
     */
    record Covered(CompletedCourse completed, long stoodStill, boolean returnTerm) implements Reason {}

    /**
     * Nothing covers the date.
     *
     * @param since the day from which the term runs: that of the last completion, or of the beginning where the first term ends later
     * @param last the completion that covered longest; null when there is none
     * @param stoodStill days the clock stood still before the due date
     * @param returnTerm whether there is more time because of a return
     */
    record Awaited(LocalDate since, @Nullable CompletedCourse last, long stoodStill, boolean returnTerm)
            implements Reason {}

    /**
     * So many times were asked in this calendar year.
     *
     * @param done what counts, the earliest first
     */
    record InYear(int year, List<CompletedCourse> done, int asked) implements Reason {}

    /** Too little was done in this earlier year, and it was not made up for. */
    record YearBefore(int year, List<CompletedCourse> done, int asked) implements Reason {}

    /**
     * Nothing is asked in this calendar year.
     *
     * @param freed what freed from it; null for another cause
     */
    record YearNotAsked(int year, Cause cause, @Nullable CompletedCourse freed) implements Reason {}

    /** Why nothing is asked in a year. */
    enum Cause {
        /** The role was not held all year so far. */
        NOT_ALL_YEAR,
        /** The course that frees from it was completed in this year. */
        OTHER_COURSE,
        /** The clock stood still for half a year or more. */
        STOOD_STILL
    }
}
