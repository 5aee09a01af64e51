package nl.vertrouwd.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.organisation.Sites;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who and what is free in a period, in eight statements however many people, rooms and days it is about. */
@Component
class AvailabilityReader {

    /** Nobody travels longer, so that what is further away in time is in nobody's way. */
    private static final int DAYS_AROUND = 3;

    private static final UUID NO_SESSION = new UUID(0, 0);

    private static final String STAYS = """
            SELECT b.resource_id, b.starts_at, b.ends_at,
                   CASE WHEN s.form = 'ONLINE' THEN NULL ELSE COALESCE(d.site_id, s.site_id) END AS site_id
            FROM booking b JOIN session s ON s.id = b.session_id JOIN day_part d ON d.id = b.day_part_id
            WHERE b.resource_id IN (:resources) AND b.starts_at < :until AND b.ends_at > :from AND b.session_id <> :without
            ORDER BY b.starts_at
            """;

    private final JdbcClient jdbc;
    private final BlockedStore blocked;
    private final HolidayCalendar holidays;
    private final TravelTimes travel;
    private final Qualifications qualifications;
    private final Sites sites;

    AvailabilityReader(
            JdbcClient jdbc,
            BlockedStore blocked,
            HolidayCalendar holidays,
            TravelTimes travel,
            Qualifications qualifications,
            Sites sites) {
        this.jdbc = jdbc;
        this.blocked = blocked;
        this.holidays = holidays;
        this.travel = travel;
        this.qualifications = qualifications;
        this.sites = sites;
    }

    /**
     * Of these people and rooms, and of every site, from the first day up to and including the last.
     *
     * @param without a session whose own bookings do not count
     */
    Availability of(
            Collection<Trainer> people,
            Collection<RoomId> rooms,
            LocalDate first,
            LocalDate last,
            @Nullable SessionId without) {
        LocalDateTime from = first.minusDays(DAYS_AROUND).atStartOfDay();
        LocalDateTime until = last.plusDays(DAYS_AROUND + 1L).atStartOfDay();
        List<byte[]> resources = Stream.concat(
                        people.stream().map(Trainer::resource), rooms.stream().map(RoomId::value))
                .distinct()
                .map(Ids::bytes)
                .toList();
        return new Availability(
                stays(resources, from, until, without),
                blocked(people, from, until),
                workingDays(people),
                holidays.between(first, last),
                travel.journeys(sites.all()),
                qualifications.known(people));
    }

    private List<Stay> stays(
            List<byte[]> resources, LocalDateTime from, LocalDateTime until, @Nullable SessionId without) {
        return resources.isEmpty()
                ? List.of()
                : jdbc.sql(STAYS)
                        .param("resources", resources)
                        .param("from", from)
                        .param("until", until)
                        .param("without", Ids.bytes(without == null ? NO_SESSION : without.value()))
                        .query(AvailabilityReader::stay)
                        .list();
    }

    private static Stay stay(ResultSet row, int number) throws SQLException {
        return new Stay(
                Ids.of(row.getBytes("resource_id")),
                SessionQueries.site(row),
                row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("ends_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private Map<UUID, List<BlockedPeriod>> blocked(
            Collection<Trainer> people, LocalDateTime from, LocalDateTime until) {
        Map<TrainerId, UUID> resources =
                people.stream().collect(Collectors.toMap(Trainer::id, Trainer::resource, (a, b) -> a));
        return blocked.between(resources.keySet(), from, until).stream()
                .collect(Collectors.groupingBy(period -> switch (period.what()) {
                    case Blocked.Staff staff ->
                        resources.getOrDefault(staff.trainer(), staff.trainer().value());
                    case Blocked.Place place -> place.site().value();
                    case Blocked.OneRoom one -> one.room().value();
                }));
    }

    private Map<UUID, Set<DayOfWeek>> workingDays(Collection<Trainer> people) {
        Map<UUID, Set<DayOfWeek>> days = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql("SELECT COALESCE(person_id, id) AS resource_id, working_days FROM trainer WHERE id IN (:ids)")
                    .param(
                            "ids",
                            people.stream()
                                    .map(trainer -> Ids.bytes(trainer.id().value()))
                                    .toList())
                    .query(row -> {
                        days.put(Ids.of(row.getBytes("resource_id")), WorkingDays.of(row.getString("working_days")));
                    });
        }
        return days;
    }
}
