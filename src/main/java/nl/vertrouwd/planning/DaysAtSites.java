package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.organisation.Site;

/** What the days of a session without times come down to, at its site; in the zone of the product when it has none. */
final class DaysAtSites {

    private final Map<UUID, ZoneId> zones;
    private final Clock clock;
    private final LocalDateTime now;

    DaysAtSites(List<Site> sites, Clock clock) {
        this.zones = sites.stream().collect(Collectors.toMap(site -> site.id().value(), Site::zone));
        this.clock = clock;
        this.now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The first instant of the first day and the last of the last day, in UTC. */
    record Days(ZoneId zone, LocalDateTime begin, LocalDateTime end) {}

    Days of(DeliveredSession session) {
        ZoneId zone = session.site() == null ? clock.getZone() : zones.getOrDefault(session.site(), clock.getZone());
        LocalDate last = session.endsOn().isBefore(session.startsOn()) ? session.startsOn() : session.endsOn();
        return new Days(zone, midnight(session.startsOn(), zone), midnight(last.plusDays(1), zone));
    }

    /** Until when people can enrol. */
    LocalDate deadline(DeliveredSession session, Course course) {
        LocalDate today = clock.instant().atZone(of(session).zone()).toLocalDate();
        return Deadlines.usual(session.startsOn(), course.deadlineDays(), today);
    }

    LocalDateTime now() {
        return now;
    }

    private static LocalDateTime midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }
}
