package nl.vertrouwd.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.PersonFilter;
import nl.vertrouwd.organisation.PersonPlace;
import nl.vertrouwd.organisation.Persons;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.Deadlines;
import nl.vertrouwd.planning.Material;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.SessionAudience;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionTerms;
import nl.vertrouwd.planning.StaffKind;
import nl.vertrouwd.planning.TeamBooking;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.TrainerId;
import nl.vertrouwd.planning.Trainers;
import org.springframework.stereotype.Component;

/** Two sessions that are more than a morning and an afternoon: the basic course for confidants, and a team that learns together. */
@Component
class DemoCourses {

    private static final int DAYS = 5;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);
    private static final LocalTime EVENING = LocalTime.of(16, 30);

    private final Scheduling scheduling;
    private final Trainers trainers;
    private final Courses courses;
    private final Persons persons;
    private final Clock clock;

    DemoCourses(Scheduling scheduling, Trainers trainers, Courses courses, Persons persons, Clock clock) {
        this.scheduling = scheduling;
        this.trainers = trainers;
        this.courses = courses;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * @param places rooms of each site
     * @param actor who plays on the third day
     * @param guest who speaks on the last one
     */
    void make(Map<Site, List<Room>> places, TrainerId giver, PersonId actor, PersonId guest) {
        List<Room> rooms = places.entrySet().stream()
                .filter(place -> place.getKey().zone().equals(clock.getZone()))
                .sorted(Comparator.comparing(place -> place.getKey().code()))
                .map(place -> place.getValue().getLast())
                .limit(2)
                .toList();
        if (rooms.size() == 2) {
            basicCourse(
                    rooms.getFirst(),
                    rooms.getLast(),
                    giver,
                    staff(actor, StaffKind.ACTOR),
                    staff(guest, StaffKind.GUEST_SPEAKER));
            team(rooms.getFirst(), giver);
        }
    }

    private TrainerId staff(PersonId person, StaffKind kind) {
        Trainer trainer = trainers.add(person, Accounts.SYSTEM);
        trainers.does(trainer.id(), Set.of(kind), Accounts.SYSTEM);
        return trainer.id();
    }

    private void basicCourse(Room first, Room second, TrainerId giver, TrainerId actor, TrainerId guest) {
        Course course = courses.byCode("VP-BASIS").orElseThrow();
        LocalDate monday = today().plusWeeks(5).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        List<SessionDraft.Block> blocks = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            boolean away = day == 2 || day == 3;
            Room room = away ? second : first;
            for (boolean morning : List.of(true, false)) {
                SessionDraft.Block block = new SessionDraft.Block(
                                monday.plusDays(day),
                                morning ? MORNING : AFTERNOON,
                                morning ? NOON : EVENING,
                                room.id())
                        .at(away ? second.site() : null);
                boolean last = day == DAYS - 1;
                blocks.add(block.with(
                        day == 2 && !morning ? List.of(actor) : List.of(),
                        last && !morning ? List.of(guest) : List.of()));
            }
        }
        SessionTerms terms = new SessionTerms(
                course.deadlineDays(),
                new SessionAudience(SessionAudience.Kind.CONFIDANTS, ""),
                TeamBooking.NONE,
                List.of(
                        new Material("Werkboek vertrouwenspersoon", ""),
                        new Material("Casussen voor de derde dag", "https://materiaal.voorbeeld.invalid/casussen")));
        ScheduleResult result = plan(course, first, giver, monday, blocks, terms);
        if (result instanceof ScheduleResult.Scheduled scheduled) {
            scheduling.confirm(scheduled.id(), Accounts.SYSTEM);
        }
    }

    /** The team of whoever leads in the demo. */
    private void team(Room room, TrainerId giver) {
        Course course = courses.byCode("SVJT").orElseThrow();
        LocalDate day = today().plusWeeks(4).with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
        persons
                .places(Accounts.SYSTEM, PersonFilter.on(today()).withText(DemoAccount.LEADER.personnelNumber()), 0, 1)
                .stream()
                .filter(PersonPlace::leads)
                .findFirst()
                .ifPresent(leader -> plan(
                        course,
                        room,
                        giver,
                        day,
                        List.of(
                                new SessionDraft.Block(day, MORNING, NOON, room.id()),
                                new SessionDraft.Block(day, AFTERNOON, EVENING, room.id())),
                        SessionTerms.USUAL.bookedBy(new TeamBooking(
                                leader.unitCode(), leader.person().id()))));
    }

    private ScheduleResult plan(
            Course course,
            Room room,
            TrainerId giver,
            LocalDate first,
            List<SessionDraft.Block> blocks,
            SessionTerms terms) {
        int capacity = Math.min(course.capacity(), room.capacity());
        SessionDraft draft = new SessionDraft(
                course.id(),
                Form.CLASSROOM,
                SessionDraft.WHOLE_ORGANISATION,
                room.site(),
                capacity,
                Math.min(course.minimum(), capacity),
                Deadlines.usual(first, course.deadlineDays(), today()),
                "",
                "nl",
                blocks,
                List.of(giver),
                terms,
                "De hele week is zo afgesproken met beide locaties.");
        return scheduling.schedule(draft, true, Accounts.SYSTEM);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
