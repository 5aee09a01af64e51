package nl.vertrouwd.planning;

import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.vertrouwd.base.AboutPerson;
import org.jspecify.annotations.Nullable;

/**
 * A period in which somebody or a place is not to be planned, {@code [from, until)} on the clock of where a session would be.
 *
 * @param reason null when who reads it may not know it
 */
public record BlockedPeriod(
        BlockedPeriodId id,
        Blocked what,
        LocalDateTime from,
        LocalDateTime until,
        @Nullable BlockReason reason) implements AboutPerson {

    /** Whether it is of whole days. */
    public boolean wholeDays() {
        return from.toLocalTime().equals(LocalTime.MIDNIGHT)
                && until.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
