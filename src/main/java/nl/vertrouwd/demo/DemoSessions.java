package nl.vertrouwd.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.Audience;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseKind;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.enrolment.Attendance;
import nl.vertrouwd.enrolment.EnrolmentId;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.enrolment.Mark;
import nl.vertrouwd.enrolment.Participant;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.Deadlines;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.RoomResult;
import nl.vertrouwd.planning.Rooms;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.TrainerId;
import nl.vertrouwd.planning.Trainers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Rooms, trainers and sessions around today: some given, one today, many to come; made through the same services as by hand. */
@Component
class DemoSessions {

    private static final int PAST_DAYS = 56;
    private static final int COMING_DAYS = 100;
    private static final int USUAL_SPREAD = 7;
    private static final int BUSY = 24;
    private static final List<LocalTime> STARTS = List.of(LocalTime.of(9, 0), LocalTime.of(13, 30));
    private static final List<LocalTime> ENDS = List.of(LocalTime.of(12, 30), LocalTime.of(16, 30));

    private static final int ACTOR = 10;
    private static final int GUEST = 11;

    private final DemoCourses more;
    private final Rooms rooms;
    private final Trainers trainers;
    private final Scheduling scheduling;
    private final Sessions sessions;
    private final Enrolments enrolments;
    private final Attendance attendance;
    private final Courses courses;
    private final Sites sites;
    private final PersonRegister persons;
    private final DemoAccounts accounts;
    private final Clock clock;
    private final TransactionOperations transaction;

    DemoSessions(
            DemoCourses more,
            Rooms rooms,
            Trainers trainers,
            Scheduling scheduling,
            Sessions sessions,
            Enrolments enrolments,
            Attendance attendance,
            Courses courses,
            Sites sites,
            PersonRegister persons,
            DemoAccounts accounts,
            Clock clock,
            TransactionOperations transaction) {
        this.more = more;
        this.rooms = rooms;
        this.trainers = trainers;
        this.scheduling = scheduling;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.attendance = attendance;
        this.courses = courses;
        this.sites = sites;
        this.persons = persons;
        this.accounts = accounts;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** @param people personnel numbers of who takes part now and then */
    void make(List<String> people) {
        Random random = new Random(42);
        Map<Site, List<Room>> places = rooms();
        List<Trainer> givers = trainers(people);
        LocalDate today = LocalDate.now(clock);
        List<Course> offered = courses.all().stream()
                .filter(Course::schedulable)
                .filter(course -> course.kind() == CourseKind.BASIS || course.kind() == CourseKind.VERDIEPING)
                .filter(course -> course.audience() != Audience.TEAM_WITH_LEADER)
                .toList();
        session(course("SVDI"), today, places, givers.getFirst(), people, random, true);
        for (LocalDate day = today.minusDays(PAST_DAYS);
                day.isBefore(today.plusDays(COMING_DAYS));
                day = day.plusDays(1)) {
            if (day.equals(workday(day)) && !day.equals(today) && random.nextInt(10) < 5) {
                Course course = offered.get(random.nextInt(offered.size()));
                Trainer giver = givers.get(random.nextInt(givers.size()));
                session(course, day, places, giver, people, random, random.nextInt(12) > 0);
            }
        }
        session(course("PLV"), workday(today.plusDays(20)), places, givers.getFirst(), people, random, true);
        session(course("VP-OPFRIS"), workday(today.plusDays(27)), places, givers.getLast(), people, random, true);
        more.make(places, givers.getFirst().id(), person(people.get(ACTOR)), person(people.get(GUEST)));
        fullWeeks(today, places, givers, offered);
    }

    /** The coming weeks are busy on the planners' board: few have enrolled yet, and some of it is still a draft. */
    private void fullWeeks(LocalDate today, Map<Site, List<Room>> places, List<Trainer> givers, List<Course> offered) {
        List<List<Room>> rooms = places.entrySet().stream()
                .filter(place -> place.getKey().zone().equals(clock.getZone()))
                .sorted(Comparator.comparing(place -> place.getKey().code()))
                .map(Map.Entry::getValue)
                .toList();
        for (int i = 0; i < BUSY; i++) {
            LocalDate day = workday(today.plusDays(3 + i));
            Room room = rooms.get(i % rooms.size()).get(i % 2);
            Course course = offered.get(i % offered.size());
            Trainer giver = givers.get((i + 1) % givers.size());
            SessionDraft draft = draft(course, Form.CLASSROOM, room.site(), room, giver.id(), day, today);
            // what cannot be planned, because somebody is busy, is left out
            scheduling.schedule(draft, i % 4 != 0, Accounts.SYSTEM);
        }
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private Course course(String code) {
        return courses.byCode(code).orElseThrow();
    }

    private Map<Site, List<Room>> rooms() {
        return sites.all().stream()
                .collect(Collectors.toMap(
                        site -> site, site -> List.of(room(site, "Zaal 1.04", 16), room(site, "Zaal 2.12", 24))));
    }

    private Room room(Site site, String name, int capacity) {
        RoomResult result = rooms.save(null, site.id(), name, capacity, true, 0, Accounts.SYSTEM);
        if (result instanceof RoomResult.Saved saved) {
            return saved.room();
        }
        throw new IllegalStateException("a demo room could not be made: " + result);
    }

    private List<Trainer> trainers(List<String> people) {
        List<Trainer> givers = new ArrayList<>();
        givers.add(trainers.add(person(DemoAccount.TRAINER.personnelNumber()), Accounts.SYSTEM));
        people.stream().skip(5).limit(3).forEach(number -> givers.add(trainers.add(person(number), Accounts.SYSTEM)));
        givers.add(
                trainers.addFromOutside(accounts.externalTrainer(), "Wies Halfmaan", "De Aanbieder", Accounts.SYSTEM));
        return givers;
    }

    private PersonId person(String number) {
        return persons.byPersonnelNumber(number).orElseThrow().id();
    }

    private void session(
            Course course,
            LocalDate day,
            Map<Site, List<Room>> places,
            Trainer giver,
            List<String> people,
            Random random,
            boolean publish) {
        List<Site> order = places.keySet().stream()
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .toList();
        Site site = order.get(random.nextInt(order.size()));
        boolean near = site.zone().equals(clock.getZone());
        Form form =
                near && course.forms().contains(Form.ONLINE) && random.nextInt(4) == 0 ? Form.ONLINE : Form.CLASSROOM;
        Room room = places.getOrDefault(site, List.of()).get(random.nextInt(2));
        SessionDraft draft = draft(course, form, site.id(), room, giver.id(), day, LocalDate.now(clock));
        // all of a session in one transaction: the disk is waited for once, not for every enrolment
        transaction.executeWithoutResult(status -> follow(course, room, draft, day, people, random, publish));
    }

    private void follow(
            Course course,
            Room room,
            SessionDraft draft,
            LocalDate day,
            List<String> people,
            Random random,
            boolean publish) {
        LocalDate today = LocalDate.now(clock);
        ScheduleResult result = scheduling.schedule(draft, publish, Accounts.SYSTEM);
        if (result instanceof ScheduleResult.Scheduled scheduled && publish) {
            if (day.isBefore(today) && course.code().equals("LSVW")) {
                enrolments.admit(scheduled.id(), person(DemoAccount.PARTICIPANT.personnelNumber()), Accounts.SYSTEM);
            }
            enrol(scheduled.id(), people, random, Math.min(course.capacity(), room.capacity()));
            if (day.isBefore(today)) {
                give(scheduled.id(), random);
            }
        }
    }

    private static SessionDraft draft(
            Course course, Form form, SiteId site, Room room, TrainerId giver, LocalDate day, LocalDate today) {
        List<SessionDraft.Block> blocks = new ArrayList<>();
        for (int part = 0; part < course.dayParts(); part++) {
            blocks.add(new SessionDraft.Block(
                    day.plusDays(part / 2),
                    STARTS.get(part % 2),
                    ENDS.get(part % 2),
                    form == Form.ONLINE ? null : room.id()));
        }
        int capacity = Math.min(course.capacity(), room.capacity());
        return new SessionDraft(
                course.id(),
                form,
                "DEFENCE",
                site,
                capacity,
                Math.min(course.minimum(), capacity),
                Deadlines.usual(day, course.deadlineDays(), day.isBefore(today) ? day : today),
                form == Form.ONLINE ? "https://bijeenkomst.voorbeeld.invalid/sociale-veiligheid" : "",
                "nl",
                blocks,
                List.of(giver));
    }

    private void enrol(SessionId session, List<String> people, Random random, int capacity) {
        int wanted = random.nextInt(5) == 0 ? capacity : 3 + random.nextInt(Math.min(USUAL_SPREAD, capacity - 3));
        for (int i = 0; i < wanted; i++) {
            enrolments.admit(session, person(people.get(random.nextInt(people.size()))), Accounts.SYSTEM);
        }
    }

    private void give(SessionId id, Random random) {
        SessionDetails details = sessions.find(id, Accounts.SYSTEM).orElseThrow();
        List<Participant> roster = attendance.roster(id, Accounts.SYSTEM).orElseThrow();
        for (DayPart part : details.dayParts()) {
            List<EnrolmentId> all = roster.stream().map(Participant::enrolment).toList();
            attendance.mark(id, all, part.id(), Mark.PRESENT, Accounts.SYSTEM);
        }
        if (random.nextInt(3) == 0) {
            List<EnrolmentId> away = List.of(roster.getLast().enrolment());
            attendance.mark(id, away, details.dayParts().getFirst().id(), Mark.ABSENT, Accounts.SYSTEM);
        }
        attendance.close(id, Accounts.SYSTEM);
    }
}
