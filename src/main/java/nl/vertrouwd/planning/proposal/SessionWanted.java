package nl.vertrouwd.planning.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session that is to be placed.
 *
 * @param branch for whom, any word of the caller
 * @param qualified whether whoever gives it must be qualified for the course
 * @param actor whether somebody must play in it
 * @param online whether it needs no room
 * @param capacity people for whom the room must have room
 * @param from first day of the period in which it is wished
 * @param until the day after that period
 * @param before day before which it should be over because a duty falls due then; null when none does
 * @param sites where it is wished, with how much (1 or more); empty when it is all the same
 * @param moments when it is allowed: the days of the term on which there is still time to enrol
 */
public record SessionWanted(
        UUID id,
        UUID course,
        String branch,
        int dayParts,
        boolean qualified,
        boolean actor,
        boolean online,
        int capacity,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate before,
        Map<UUID, Integer> sites,
        List<Moment> moments) {

    public SessionWanted {
        sites = Map.copyOf(sites);
        moments = List.copyOf(moments);
    }
}
