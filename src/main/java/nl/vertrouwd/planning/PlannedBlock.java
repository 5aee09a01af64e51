package nl.vertrouwd.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * A day-part whose fields have been checked.
 *
 * @param elsewhere the site when it is another one than that of the session; null when it is not
 * @param zone whose times they are
 */
record PlannedBlock(
        LocalDate date,
        LocalTime start,
        LocalTime end,
        @Nullable RoomId room,
        @Nullable SiteId elsewhere,
        ZoneId zone,
        List<Trainer> actors,
        List<Trainer> guests) {

    PlannedBlock {
        actors = List.copyOf(actors);
        guests = List.copyOf(guests);
    }

    Instant startsAt() {
        return LocalTimes.instant(date, start, zone);
    }

    Instant endsAt() {
        return LocalTimes.instant(date, end, zone);
    }
}
