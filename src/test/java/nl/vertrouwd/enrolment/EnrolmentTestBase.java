package nl.vertrouwd.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.TestPlanning;
import nl.vertrouwd.trainingrecord.Completions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session of two day-parts on 1 December 2026, its trainer, and the morning of 23 November; every invariant holds afterwards. */
@SpringBootTest
@Import({TestOrganisation.class, TestPlanning.class, TestClock.Wanted.class})
abstract class EnrolmentTestBase {

    static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlanning planning;

    @Autowired
    TestClock clock;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Attendance attendance;

    @Autowired
    Sessions sessions;

    @Autowired
    Scheduling scheduling;

    @Autowired
    PersonRegister persons;

    @Autowired
    Completions completions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<Invariant> invariants;

    Site site;
    Room room;
    PersonId giver;
    Actor trainer;

    @BeforeEach
    void aTrainerInARoom() {
        clock.set(MORNING);
        site = organisation.site("Europe/Amsterdam");
        room = planning.room(site, 30);
        giver = organisation.person();
        trainer = TestActors.trainer(giver);
    }

    @AfterEach
    void everyInvariantHolds() {
        clock.set(MORNING);
        assertThat(invariants)
                .isNotEmpty()
                .allSatisfy(invariant ->
                        assertThat(invariant.violations()).as(invariant.name()).isEmpty());
    }

    /** Published, on one day, in two day-parts, given by the trainer. */
    SessionId published(int capacity) {
        return planning.published(draft("UBA", capacity, day(DAY)));
    }

    SessionDraft draft(String course, int capacity, SessionDraft.Block... blocks) {
        return planning.draft(course, room, planning.trainer(giver), capacity, blocks);
    }

    SessionDraft.Block[] day(LocalDate date) {
        return new SessionDraft.Block[] {
            TestPlanning.block(date, "09:00", "12:30", room), TestPlanning.block(date, "13:30", "16:30", room)
        };
    }

    static SessionDraft withDeadline(SessionDraft draft, LocalDate deadline) {
        return with(draft, deadline, draft.dayParts());
    }

    static SessionDraft withBlocks(SessionDraft draft, List<SessionDraft.Block> blocks) {
        return with(draft, draft.deadline(), blocks);
    }

    private static SessionDraft with(SessionDraft draft, LocalDate deadline, List<SessionDraft.Block> blocks) {
        return new SessionDraft(
                draft.course(),
                draft.form(),
                draft.organiser(),
                draft.site(),
                draft.capacity(),
                draft.minimum(),
                deadline,
                draft.onlineLink(),
                draft.language(),
                blocks,
                draft.trainers());
    }

    void itIs(String localTime) {
        itIs(localTime, ZONE);
    }

    void itIs(String localTime, ZoneId zone) {
        clock.set(LocalDateTime.parse(localTime).atZone(zone).toInstant());
    }

    Session session(SessionId id) {
        return details(id).session();
    }

    SessionDetails details(SessionId id) {
        return sessions.find(id, Accounts.SYSTEM).orElseThrow();
    }

    DayPart part(SessionId id, int number) {
        return details(id).dayParts().get(number - 1);
    }

    PersonId enrol(SessionId id) {
        PersonId person = organisation.person();
        assertThat(tryToEnrol(id, person)).isInstanceOf(EnrolResult.Enrolled.class);
        return person;
    }

    /** Whatever is doubtful about it. */
    void enrolAnyway(SessionId id, PersonId person) {
        Actor actor = TestActors.participant(person);
        Set<EnrolDoubt> known = Set.copyOf(enrolments.doubts(session(id), actor));
        assertThat(enrolments.enrol(id, actor, known)).isInstanceOf(EnrolResult.Enrolled.class);
    }

    EnrolResult tryToEnrol(SessionId id, PersonId person) {
        return enrolments.enrol(id, TestActors.participant(person));
    }

    EnrolmentStatus status(SessionId id, PersonId person) {
        return enrolments
                .statuses(person, List.of(id), TestActors.participant(person))
                .get(id);
    }

    String number(PersonId person) {
        return persons.find(person).orElseThrow().personnelNumber();
    }

    List<Participant> roster(SessionId id) {
        return attendance.roster(id, trainer).orElseThrow();
    }

    EnrolmentId enrolment(SessionId id, PersonId person) {
        return roster(id).stream()
                .filter(each -> each.person().id().equals(person))
                .findFirst()
                .orElseThrow()
                .enrolment();
    }

    MarkResult mark(SessionId id, int part, Mark mark, PersonId... people) {
        List<EnrolmentId> who =
                List.of(people).stream().map(person -> enrolment(id, person)).toList();
        return attendance.mark(id, who, part(id, part).id(), mark, trainer);
    }

    void everybodyWasThere(SessionId id) {
        List<EnrolmentId> all = roster(id).stream().map(Participant::enrolment).toList();
        for (DayPart part : details(id).dayParts()) {
            assertThat(attendance.mark(id, all, part.id(), Mark.PRESENT, trainer))
                    .isEqualTo(MarkResult.MARKED);
        }
    }
}
