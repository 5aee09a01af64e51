package nl.vertrouwd.notification;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Something in a person's calendar. A calendar replaces an entry it already has when the {@code uid} is the same and the
 * {@code sequence} higher. From midnight to midnight it is whole days, wherever the reader is. Refuses an end that is not after the start.
 *
 * @param description may have several lines; empty when there is nothing to say
 * @param location as people find it; empty when there is none
 * @param zone in which {@code start} and {@code end} are wall-clock times
 * @param lastModified when it last changed; also written as the time stamp, so that the same entry gives the same file
 * @param url page with more, if there is one
 */
public record CalendarEntry(
        String uid,
        int sequence,
        String title,
        String description,
        String location,
        ZoneId zone,
        LocalDateTime start,
        LocalDateTime end,
        Instant lastModified,
        @Nullable URI url,
        boolean cancelled) {

    public CalendarEntry {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("an entry ends after it starts");
        }
    }

    /** The same as it is told later, so that calendars follow the last that was told; taken out when it is no longer theirs. */
    CalendarEntry asOf(Instant told, boolean takenOut) {
        return new CalendarEntry(
                uid,
                sequence,
                title,
                description,
                location,
                zone,
                start,
                end,
                told.isAfter(lastModified) ? told : lastModified,
                url,
                cancelled || takenOut);
    }

    boolean wholeDays() {
        return start.toLocalTime().equals(LocalTime.MIDNIGHT)
                && end.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
