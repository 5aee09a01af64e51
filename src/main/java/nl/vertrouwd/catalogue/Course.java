package nl.vertrouwd.catalogue;

import java.util.Locale;
import java.util.Set;
import nl.vertrouwd.base.Languages;
import org.jspecify.annotations.Nullable;

/**
 * A course with its settings.
 *
 * @param dayParts how many day-parts a session normally has; 0 for e-learning
 * @param qualifiedTrainers whether whoever gives it must be qualified for it
 * @param capacity places of a session, at least 1; 0 for e-learning
 * @param minimum participants below which a session is in doubt, at most the capacity
 * @param belowMinimum what becomes of such a session when its planner does not answer
 * @param deadlineDays days before the first day-part on which enrolment closes
 * @param missableDayParts how many day-parts a participant may miss and still complete the course
 * @param certified whether a completion gives a certificate
 * @param certificateMonths how long the certificate is valid, in months; null when it has no end
 * @param active whether new sessions can be scheduled
 * @param version of the settings, for edits by two people at once
 */
public record Course(
        CourseId id,
        String code,
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
        boolean active,
        long version) {

    /** The title in the reader's language. */
    public String title(Locale locale) {
        return Languages.choose(locale, titleDutch, titleEnglish);
    }

    /** What one gets out of it, one to three sentences, in the reader's language. */
    public String summary(Locale locale) {
        return Languages.choose(locale, summaryDutch, summaryEnglish);
    }

    /** Whether sessions of it can be scheduled at all. */
    public boolean schedulable() {
        return active && !forms.equals(Set.of(Form.E_LEARNING));
    }
}
