package nl.vertrouwd.catalogue.ui;

import java.util.Objects;
import java.util.Set;
import nl.vertrouwd.catalogue.Audience;
import nl.vertrouwd.catalogue.BelowMinimum;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.CourseKind;
import nl.vertrouwd.catalogue.CourseSettings;
import nl.vertrouwd.catalogue.Form;
import org.jspecify.annotations.Nullable;

/** What is typed on the form; numbers may still be missing. Public, because the binder of the form reads it from elsewhere. */
public record CourseDraft(
        String titleDutch,
        String titleEnglish,
        String summaryDutch,
        String summaryEnglish,
        CourseKind kind,
        Audience audience,
        Set<Form> forms,
        @Nullable Integer dayParts,
        boolean actors,
        boolean qualifiedTrainers,
        @Nullable Integer capacity,
        @Nullable Integer minimum,
        BelowMinimum belowMinimum,
        @Nullable Integer deadlineDays,
        @Nullable Integer missableDayParts,
        boolean certified,
        @Nullable Integer certificateMonths,
        boolean active) {

    static CourseDraft of(Course course) {
        return new CourseDraft(
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

    /** Asks the service for these settings; only for a draft whose numbers are all there. */
    CourseSettings settings(CourseId id, long version) {
        return new CourseSettings(
                id,
                version,
                titleDutch,
                titleEnglish,
                summaryDutch,
                summaryEnglish,
                kind,
                audience,
                forms,
                Objects.requireNonNull(dayParts),
                actors,
                qualifiedTrainers,
                Objects.requireNonNull(capacity),
                Objects.requireNonNull(minimum),
                belowMinimum,
                Objects.requireNonNull(deadlineDays),
                Objects.requireNonNull(missableDayParts),
                certified,
                certificateMonths,
                active);
    }
}
