package nl.vertrouwd.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a series.
 *
 * @param inTheWay why it is left out; null when it is free
 */
public record SeriesDay(LocalDate day, @Nullable ScheduleResult inTheWay) {

    /** Whether a session can be planned on it. */
    public boolean isFree() {
        return inTheWay == null;
    }
}
