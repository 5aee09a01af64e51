package nl.vertrouwd.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * One block of a session, in local time of where it is, with the instants it comes down to.
 *
 * @param number 1 for the first
 * @param room null when it is online or not decided yet
 * @param site where it is: that of the session, or another; null when the session has none
 * @param zone whose times they are
 * @param actors who play in it
 * @param guests who speak in it
 */
public record DayPart(
        DayPartId id,
        int number,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        @Nullable Room room,
        @Nullable SiteId site,
        ZoneId zone,
        List<Trainer> actors,
        List<Trainer> guests,
        Instant startsAt,
        Instant endsAt) {

    public DayPart {
        actors = List.copyOf(actors);
        guests = List.copyOf(guests);
    }

    /** Who plays or speaks in it. */
    public Stream<Trainer> staff() {
        return Stream.concat(actors.stream(), guests.stream());
    }

    /** Whether this trainer plays or speaks in it. */
    public boolean has(Trainer trainer) {
        return staff().anyMatch(each -> each.id().equals(trainer.id()));
    }
}
