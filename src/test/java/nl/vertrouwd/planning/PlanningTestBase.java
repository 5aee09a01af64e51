package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.TestOrganisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A planner at work on the morning of 23 November 2026, in a room and with a trainer of their own; every invariant holds afterwards. */
@SpringBootTest
@Import({TestOrganisation.class, TestPlanning.class, TestClock.Wanted.class})
abstract class PlanningTestBase {

    static final LocalDate DAY = LocalDate.of(2027, 3, 16);
    static final Actor PLANNER = new Actor(AccountId.next(), null, Set.of(Role.PLANNER));

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlanning planning;

    @Autowired
    Scheduling scheduling;

    @Autowired
    Sessions sessions;

    @Autowired
    Rooms rooms;

    @Autowired
    Trainers trainers;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Accounts accounts;

    @Autowired
    List<Invariant> invariants;

    Site site;
    Room room;
    Trainer trainer;

    @BeforeEach
    void aRoomAndATrainer() {
        site = organisation.site("Europe/Amsterdam");
        room = planning.room(site, 20);
        trainer = planning.trainer();
    }

    @AfterEach
    void everyInvariantHolds() {
        assertThat(invariants)
                .isNotEmpty()
                .allSatisfy(invariant ->
                        assertThat(invariant.violations()).as(invariant.name()).isEmpty());
    }

    /** One morning in the room, given by the trainer. */
    SessionDraft morning() {
        return morning(room, trainer);
    }

    SessionDraft morning(Room where, Trainer who) {
        return draft(where, who, TestPlanning.block(DAY, "09:00", "12:30", where));
    }

    SessionDraft draft(Room where, Trainer who, SessionDraft.Block... blocks) {
        return planning.draft("UBA", where, who, 12, blocks);
    }

    ScheduleResult schedule(SessionDraft draft) {
        return scheduling.schedule(draft, true, PLANNER);
    }

    SessionDetails details(SessionId id) {
        return sessions.find(id, Accounts.SYSTEM).orElseThrow();
    }

    ScheduleResult change(SessionId id, SessionDraft draft) {
        return scheduling.change(id, details(id).version(), draft, false, PLANNER);
    }

    PersonId enrol(SessionId session) {
        PersonId person = organisation.person();
        enrol(session, person);
        return person;
    }

    void enrol(SessionId session, PersonId person) {
        assertThat(tryToEnrol(session, person)).isInstanceOf(EnrolResult.Enrolled.class);
    }

    /** Whatever is doubtful about it, they want it. */
    EnrolResult tryToEnrol(SessionId session, PersonId person) {
        Actor self = new Actor(AccountId.next(), person, Set.of(Role.PARTICIPANT));
        EnrolResult result = enrolments.enrol(session, self);
        return result instanceof EnrolResult.Doubtful doubtful
                ? enrolments.enrol(session, self, Set.copyOf(doubtful.doubts()))
                : result;
    }

    static List<FieldProblem> problems(ScheduleResult result) {
        assertThat(result).isInstanceOf(ScheduleResult.Invalid.class);
        return ((ScheduleResult.Invalid) result).problems();
    }

    static List<Clash> clashes(ScheduleResult result) {
        assertThat(result).isInstanceOf(ScheduleResult.Clashes.class);
        return ((ScheduleResult.Clashes) result).clashes();
    }

    static SessionId id(ScheduleResult result) {
        assertThat(result).isInstanceOf(ScheduleResult.Scheduled.class);
        return ((ScheduleResult.Scheduled) result).id();
    }

    static SessionDraft with(SessionDraft draft, List<SessionDraft.Block> blocks, List<TrainerId> givers) {
        return new SessionDraft(
                draft.course(),
                draft.form(),
                draft.organiser(),
                draft.site(),
                draft.capacity(),
                draft.minimum(),
                blocks.isEmpty() ? draft.deadline() : blocks.getFirst().date(),
                draft.onlineLink(),
                draft.language(),
                blocks,
                givers);
    }

    static SessionDraft withCapacity(SessionDraft draft, int capacity) {
        return new SessionDraft(
                draft.course(),
                draft.form(),
                draft.organiser(),
                draft.site(),
                capacity,
                draft.minimum(),
                draft.deadline(),
                draft.onlineLink(),
                draft.language(),
                draft.dayParts(),
                draft.trainers());
    }

    static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
