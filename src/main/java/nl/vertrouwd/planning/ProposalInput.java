package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.proposal.Busy;
import nl.vertrouwd.planning.proposal.Closed;
import nl.vertrouwd.planning.proposal.Giver;
import nl.vertrouwd.planning.proposal.Location;
import nl.vertrouwd.planning.proposal.Moment;
import nl.vertrouwd.planning.proposal.Problem;
import nl.vertrouwd.planning.proposal.SessionWanted;
import nl.vertrouwd.planning.proposal.Venue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Collects what a proposal is made from, in a number of statements that does not grow. */
@Component
class ProposalInput {

    private static final int MOST_DAY_PARTS_A_MONTH = 16;
    private static final int LONGEST_WEEKS = 3;
    private static final int WORKING_WEEK = 5;

    private static final String HOMES = """
            SELECT COALESCE(t.person_id, t.id) AS resource_id, p.site_id FROM trainer t
            JOIN placement p ON p.person_id = t.person_id AND p.valid_from <= :today AND p.valid_until > :today
            """;

    private final JdbcClient jdbc;
    private final Courses courses;
    private final Sites sites;
    private final Rooms rooms;
    private final Trainers trainers;
    private final AvailabilityReader reader;
    private final Clock clock;

    ProposalInput(
            JdbcClient jdbc,
            Courses courses,
            Sites sites,
            Rooms rooms,
            Trainers trainers,
            AvailabilityReader reader,
            Clock clock) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.sites = sites;
        this.rooms = rooms;
        this.trainers = trainers;
        this.reader = reader;
        this.clock = clock;
    }

    ProposalWorld of(ProposalSummary proposal, List<ProposalRow> rows, Actor by) {
        List<Site> places = sites.all();
        List<Room> usable = rooms.all().stream().filter(Room::active).toList();
        List<Trainer> staff = trainers.all(by).stream().filter(Trainer::active).toList();
        LocalDate last = proposal.until().plusWeeks(LONGEST_WEEKS);
        Availability known = reader.of(staff, usable.stream().map(Room::id).toList(), proposal.from(), last, null);
        Map<CourseId, Course> all = courses.all().stream().collect(Collectors.toMap(Course::id, Function.identity()));
        List<ProposalRow> open = rows.stream().filter(ProposalRow::open).toList();
        Map<UUID, SiteId> sitesOfRooms =
                usable.stream().collect(Collectors.toMap(room -> room.id().value(), Room::site));
        Problem problem = new Problem(
                wanted(proposal, open, all),
                givers(staff, known, open, all),
                usable.stream()
                        .map(room -> new Venue(room.id().value(), room.site().value(), room.capacity()))
                        .toList(),
                locations(places, known, proposal.from(), last),
                busy(known),
                closed(known),
                (from, to) -> known.travelMinutes(new SiteId(from), new SiteId(to)),
                Map.of());
        return new ProposalWorld(
                problem,
                rows,
                all,
                staff.stream().collect(Collectors.toMap(Trainer::resource, Trainer::id, (a, b) -> a)),
                staff.stream().collect(Collectors.toMap(Trainer::id, Trainer::resource)),
                sitesOfRooms);
    }

    private List<SessionWanted> wanted(
            ProposalSummary proposal, List<ProposalRow> open, Map<CourseId, Course> courses) {
        Map<CourseId, List<Moment>> moments = new HashMap<>();
        List<SessionWanted> wanted = new ArrayList<>();
        for (ProposalRow row : open) {
            Course course = Objects.requireNonNull(courses.get(row.course()));
            wanted.add(new SessionWanted(
                    row.id(),
                    course.id().value(),
                    row.organiser(),
                    Math.max(1, course.dayParts()),
                    course.qualifiedTrainers(),
                    course.actors(),
                    row.form() == Form.ONLINE,
                    course.capacity(),
                    row.wishedFrom(),
                    row.wishedUntil(),
                    row.before(),
                    row.wishedSite() == null
                            ? Map.of()
                            : Map.of(row.wishedSite().value(), 1),
                    moments.computeIfAbsent(course.id(), id -> moments(proposal, course))));
        }
        return wanted;
    }

    /** The days of the term on which a session can begin: with time to enrol, on working days, and within one week when it fits. */
    private List<Moment> moments(ProposalSummary proposal, Course course) {
        LocalDate earliest = LocalDate.now(clock).plusDays(course.deadlineDays() + 1L);
        LocalDate first = earliest.isAfter(proposal.from()) ? earliest : proposal.from();
        int days = Math.ceilDiv(Math.max(1, course.dayParts()), 2);
        return first.isBefore(proposal.until())
                ? first.datesUntil(proposal.until())
                        .filter(day -> !UsualDayParts.isWeekend(day))
                        .filter(day -> days > WORKING_WEEK || day.getDayOfWeek().getValue() + days - 1 <= WORKING_WEEK)
                        .map(day -> ProposalWorld.moment(day, course))
                        .toList()
                : List.of();
    }

    private List<Giver> givers(
            List<Trainer> staff, Availability known, List<ProposalRow> open, Map<CourseId, Course> courses) {
        Map<UUID, UUID> homes = new HashMap<>();
        jdbc.sql(HOMES).param("today", LocalDate.now(clock)).query(row -> {
            homes.put(Ids.of(row.getBytes("resource_id")), Ids.of(row.getBytes("site_id")));
        });
        Map<UUID, Map<YearMonth, Integer>> load = new HashMap<>();
        known.stays()
                .forEach(stay -> load.computeIfAbsent(stay.resource(), none -> new HashMap<>())
                        .merge(month(stay.startsAt()), 1, Integer::sum));
        Set<Course> asked = open.stream()
                .map(row -> Objects.requireNonNull(courses.get(row.course())))
                .collect(Collectors.toSet());
        Set<UUID> seen = new HashSet<>();
        return staff.stream()
                .filter(each -> seen.add(each.resource()))
                .sorted(Comparator.comparing(each -> each.id().value()))
                .map(each -> new Giver(
                        each.resource(),
                        each.is(StaffKind.TRAINER),
                        each.is(StaffKind.ACTOR),
                        asked.stream()
                                .filter(course -> known.isQualified(each, course))
                                .map(course -> course.id().value())
                                .collect(Collectors.toSet()),
                        known.workingDays(each.resource()),
                        homes.get(each.resource()),
                        load.getOrDefault(each.resource(), Map.of()),
                        MOST_DAY_PARTS_A_MONTH))
                .toList();
    }

    private YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(clock.getZone()));
    }

    private List<Location> locations(List<Site> places, Availability known, LocalDate from, LocalDate last) {
        List<LocalDate> days = from.datesUntil(last.plusDays(1)).toList();
        Map<ZoneId, Set<LocalDate>> off = new HashMap<>();
        Function<ZoneId, Set<LocalDate>> daysOff = zone -> off.computeIfAbsent(
                zone,
                each -> days.stream()
                        .filter(day -> known.dayOff(day, each).isPresent())
                        .collect(Collectors.toSet()));
        List<Location> locations = new ArrayList<>();
        places.forEach(site -> locations.add(new Location(site.id().value(), site.zone(), daysOff.apply(site.zone()))));
        locations.add(new Location(Location.ONLINE, clock.getZone(), daysOff.apply(clock.getZone())));
        return locations;
    }

    private static List<Busy> busy(Availability known) {
        return known.stays().stream()
                .map(stay -> new Busy(
                        stay.resource(),
                        stay.site() == null ? Location.ONLINE : stay.site().value(),
                        stay.startsAt(),
                        stay.endsAt()))
                .toList();
    }

    private static List<Closed> closed(Availability known) {
        return known.blocked().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(period -> new Closed(entry.getKey(), period.from(), period.until())))
                .toList();
    }
}
