package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where someone stands with one requirement on one date.
 *
 * @param due the first day on which it is, or was, too late; null when there is no such day
 * @param turnsOn the first later day on which this changes by itself, as long as no other fact or year begins; null when on none
 */
public record RequirementStatus(
        String requirement,
        Strength strength,
        State state,
        @Nullable LocalDate due,
        @Nullable LocalDate turnsOn,
        Reason reason) {

    /** Whether it counts for the state of the person. */
    public boolean decides() {
        return strength == Strength.REQUIRED && state != State.NOT_APPLICABLE;
    }
}
