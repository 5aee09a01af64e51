package nl.vertrouwd.obligation.rules;

import org.jspecify.annotations.Nullable;

/**
 * A course that counts for a requirement.
 *
 * @param onlyInBranch counts only for who was placed in this branch on the day of completion; null when it counts for everybody
 */
public record CountingCourse(String code, @Nullable String onlyInBranch) {

    /** A course that counts for everybody. */
    public static CountingCourse of(String code) {
        return new CountingCourse(code, null);
    }

    /** Whether this completion is one of it. */
    public boolean matches(CompletedCourse completed) {
        return code.equals(completed.course()) && (onlyInBranch == null || onlyInBranch.equals(completed.branch()));
    }
}
