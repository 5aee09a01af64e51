package nl.vertrouwd.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a course as somebody wants them to be; the meaning and the units are those of {@link Course}. The code is not among
 * them, for it never changes.
 *
 * @param version of the settings that were on the screen when editing began
 */
public record CourseSettings(
        CourseId id,
        long version,
        String titleDutch,
        String titleEnglish,
        String summaryDutch,
        String summaryEnglish,
        CourseKind kind,
        Audience audience,
        Set<Form> forms,
        int dayParts,
        boolean actors,
        boolean qualifiedTrainers,
        int capacity,
        int minimum,
        BelowMinimum belowMinimum,
        int deadlineDays,
        int missableDayParts,
        boolean certified,
        @Nullable Integer certificateMonths,
        boolean active) {

    public CourseSettings {
        forms = Set.copyOf(forms);
        titleDutch = titleDutch.strip();
        titleEnglish = titleEnglish.strip();
        summaryDutch = summaryDutch.strip();
        summaryEnglish = summaryEnglish.strip();
    }

    /** The settings that a course has now, to start editing from. */
    public static CourseSettings of(Course course) {
        return new CourseSettings(
                course.id(),
                course.version(),
                course.titleDutch(),
                course.titleEnglish(),
                course.summaryDutch(),
                course.summaryEnglish(),
                course.kind(),
                course.audience(),
                course.forms(),
                course.dayParts(),
                course.actors(),
                course.qualifiedTrainers(),
                course.capacity(),
                course.minimum(),
                course.belowMinimum(),
                course.deadlineDays(),
                course.missableDayParts(),
                course.certified(),
                course.certificateMonths(),
                course.active());
    }
}
