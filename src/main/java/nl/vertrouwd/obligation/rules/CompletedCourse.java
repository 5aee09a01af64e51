package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody finished a course.
 *
 * @param branch code of the branch they were placed in on that day; null when in none
 */
public record CompletedCourse(
        String course, LocalDate date, @Nullable String branch) {}
