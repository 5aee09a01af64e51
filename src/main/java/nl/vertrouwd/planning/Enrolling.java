package nl.vertrouwd.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Whether people can still enrol themselves in a session once it is published, free places apart. */
public enum Enrolling {
    OPEN,
    /** The last day for it has passed. */
    CLOSED,
    /** The session has begun or is over: what remains is who was there. */
    BEGUN;

    static Enrolling at(Instant now, Instant startsAt, @Nullable LocalDate deadline, ZoneId zone) {
        if (!now.isBefore(startsAt)) {
            return BEGUN;
        }
        return deadline != null && now.atZone(zone).toLocalDate().isAfter(deadline) ? CLOSED : OPEN;
    }
}
