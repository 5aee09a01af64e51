package nl.vertrouwd.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One block of a session, in local time of the session's zone, with the instants it comes down to.
 *
 * @param number 1 for the first
 * @param room null when it is online or not decided yet
 */
public record DayPart(
        DayPartId id,
        int number,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        @Nullable Room room,
        Instant startsAt,
        Instant endsAt) {}
