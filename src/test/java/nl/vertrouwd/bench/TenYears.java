package nl.vertrouwd.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.RoomResult;
import nl.vertrouwd.planning.Rooms;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.Trainers;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills an empty database with what ten years of work leave behind: 68,000 people, 5,000 sessions and 60,000 enrolments with their
 * bookings, attendance, completions and certificates; every invariant holds.
 */
final class TenYears {

    static final int PEOPLE = 68_000;
    static final int SESSIONS = 5_000;
    private static final int DAYS_BACK = 9 * 365;
    private static final int DAYS = 10 * 365;
    private static final int SITES = 12;
    private static final int ROOMS = 60;
    private static final int TRAINERS = 50;
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final ApplicationContext context;
    private final JdbcTemplate jdbc;
    private final LocalDate today;

    /** Who and what sessions are made of. */
    record World(List<UUID> people, List<Course> courses, List<Room> rooms, List<Trainer> trainers) {}

    TenYears(ApplicationContext context, LocalDate today) {
        this.context = context;
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.today = today;
    }

    static String personnelNumber(int index) {
        return String.valueOf(2_000_000 + index);
    }

    void fill() {
        List<UUID> people = people();
        sites();
        World world = new World(people.subList(0, PEOPLE - TRAINERS), courses(), rooms(), trainers(people));
        List<PlannedOne> sessions = IntStream.range(0, SESSIONS)
                .mapToObj(i -> new PlannedOne(i, day(i), today, world))
                .toList();
        new SessionRows(context).insert(sessions);
    }

    private LocalDate day(int session) {
        return today.minusDays(DAYS_BACK).plusDays((long) session * DAYS / SESSIONS);
    }

    private List<Course> courses() {
        return context.getBean(Courses.class).all().stream()
                .filter(Course::schedulable)
                .toList();
    }

    private List<UUID> people() {
        List<UUID> ids = IntStream.range(0, PEOPLE).mapToObj(i -> Ids.next()).toList();
        jdbc.batchUpdate(
                "INSERT INTO person (id, personnel_number, given_name, infix, family_name, email, rank_name, employed_from,"
                        + " employed_until, withdrawn) VALUES (?, ?, ?, '', ?, ?, '', '2010-01-01', ?, FALSE)",
                new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList()),
                1000,
                (row, i) -> person(row, ids.get(i), i));
        return ids;
    }

    private static void person(PreparedStatement row, UUID id, int index) throws SQLException {
        row.setBytes(1, Ids.bytes(id));
        row.setString(2, personnelNumber(index));
        row.setString(3, "Voornaam" + index % 400);
        row.setString(4, "Naam" + index % 3000);
        row.setString(5, "p" + index + "@voorbeeld.invalid");
        row.setObject(6, DateRange.OPEN);
    }

    private void sites() {
        for (int i = 0; i < SITES; i++) {
            jdbc.update(
                    "INSERT INTO site (id, code, name, time_zone) VALUES (?, ?, ?, ?)",
                    Ids.bytes(Ids.next()),
                    "L" + i,
                    "Locatie " + i,
                    ZONE.getId());
        }
    }

    private List<Room> rooms() {
        List<Site> sites = context.getBean(Sites.class).all();
        Rooms rooms = context.getBean(Rooms.class);
        List<Room> made = new ArrayList<>();
        for (int i = 0; i < ROOMS; i++) {
            Site site = sites.get(i % sites.size());
            RoomResult result = rooms.save(null, site.id(), "Zaal " + i, 24, true, 0, Accounts.SYSTEM);
            made.add(((RoomResult.Saved) result).room());
        }
        return made;
    }

    private List<Trainer> trainers(List<UUID> people) {
        Trainers trainers = context.getBean(Trainers.class);
        return people.subList(PEOPLE - TRAINERS, PEOPLE).stream()
                .map(person -> trainers.add(new PersonId(person), Accounts.SYSTEM))
                .toList();
    }
}
