package nl.vertrouwd.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** From local times of a site to instants. */
final class LocalTimes {

    private LocalTimes() {}

    /** Whether the clocks of the zone show this time on that day; false in the hour that is skipped in spring. */
    static boolean exists(LocalDate date, LocalTime time, ZoneId zone) {
        return !zone.getRules().getValidOffsets(LocalDateTime.of(date, time)).isEmpty();
    }

    /** The instant; of the hour that comes twice in autumn, the first. */
    static Instant instant(LocalDate date, LocalTime time, ZoneId zone) {
        return LocalDateTime.of(date, time)
                .atZone(zone)
                .withEarlierOffsetAtOverlap()
                .toInstant();
    }
}
