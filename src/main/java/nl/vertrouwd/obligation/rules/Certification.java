package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a confidant is certified (rules.md §3). */
public record Certification(boolean certified, @Nullable LocalDate until) {

    private static final String BASIC = "basic";
    private static final int LOOKED_AHEAD_MONTHS = 120;

    /**
     * On a date, knowing what was known on {@code known}: the same day, or an earlier one for a forecast. {@code until} is the first day on
     * which it ends if nothing more is recorded; null when not certified, or when that is more than ten years away.
     */
    public static Certification on(LocalDate day, LocalDate known, Scheme confidants, Facts facts, Roles roles) {
        boolean certified = isCertified(new Judge(confidants).judge(facts, roles, day, known));
        LocalDate until = certified
                ? new StatusTimeline(confidants, facts, roles)
                        .first(day, known, day.plusMonths(LOOKED_AHEAD_MONTHS), status -> !isCertified(status))
                : null;
        return new Certification(certified, until);
    }

    /** Whether who stands so in the scheme of confidants is certified. */
    public static boolean isCertified(SchemeStatus status) {
        boolean basic = status.of(BASIC)
                .filter(requirement -> requirement.state() == State.VALID || requirement.state() == State.EXEMPT)
                .isPresent();
        return basic && status.state() != State.OVERDUE;
    }
}
