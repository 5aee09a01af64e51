package nl.vertrouwd.obligation;

import static nl.vertrouwd.organisation.TestTree.actor;
import static nl.vertrouwd.organisation.TestTree.below;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.obligation.rules.State;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.organisation.TestTree;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody has a place for counts in the forecast of their own duties, for nobody else, and only as long as they have it. */
@SpringBootTest(properties = "vertrouwd.schema=planned_duties")
@Import({TestOrganisation.class, TestTree.class, TestPlanning.class, TestClock.Wanted.class})
class PlannedDutiesTest {

    private static final LocalDate ON = LocalDate.of(2027, 3, 3);

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestTree tree;

    @Autowired
    TestPlanning planning;

    @Autowired
    Sessions sessions;

    @Autowired
    Scheduling scheduling;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Duties duties;

    @Autowired
    JdbcClient jdbc;

    private UnitId above;
    private PersonId person;
    private Actor self;

    @BeforeEach
    void aLeaderSince2025() {
        above = tree.branch();
        person = organisation.person();
        organisation.place(
                person,
                tree.unit(above),
                organisation.site("Europe/Amsterdam"),
                DateRange.from(LocalDate.of(2025, 1, 1)),
                true);
        self = new Actor(AccountId.next(), person, Set.of(Role.PARTICIPANT));
    }

    @Test
    void aPlaceCountsFromTheLastDayOfItsSessionOnWhenThatIsAsked() {
        enrol(session(10), self);
        assertThat(own(ON, true).state()).isEqualTo(State.VALID);
        assertThat(own(ON, true).due()).isEqualTo(LocalDate.of(2029, 3, 3));
        assertThat(own(ON.minusDays(1), true).state()).isEqualTo(State.OVERDUE);
        assertThat(own(ON, false).state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void theWhySaysOnWhatItDependsAndWhatItWouldBeOtherwise() {
        enrol(session(10), self);
        assertThat(own(ON, true).requirements().getFirst().why())
                .isEqualTo(
                        "Geldig tot 3 maart 2029 als je Periodieke leiderschapsvorming op 3 maart 2027 volgt. Anders is het dan: te laat.");
        assertThat(own(ON, false).requirements().getFirst().why()).doesNotContain("Anders");
        assertThat(planned(ON)).containsExactly("Periodieke leiderschapsvorming op 3 maart 2027");
        assertThat(planned(ON.minusDays(1))).isEmpty();
        assertThat(duties.own(self, LocalDate.of(2026, 11, 23), Languages.DUTCH, true)
                        .orElseThrow()
                        .planned())
                .as("today nothing is planned, it is so or it is not")
                .isEmpty();
    }

    @Test
    void whoWaitsHasNoPlaceAndACancelledSessionGivesNone() {
        SessionId session = session(10);
        enrol(session, self);
        status("WAITING");
        assertThat(own(ON, true).state()).isEqualTo(State.OVERDUE);
        status("ENROLLED");
        assertThat(own(ON, true).state()).isEqualTo(State.VALID);
        scheduling.cancel(session, CancelReason.OTHER, Accounts.SYSTEM);
        assertThat(own(ON, true).state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void nobodyElseLearnsOfItFromTheForecast() {
        enrol(session(10), self);
        Actor leader = actor(tree.leaderOf(above), below(Role.LEADER, above));
        Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));
        for (Actor other : List.of(leader, administrator, Accounts.SYSTEM)) {
            PersonDuties seen = duties.of(other, person, ON, Languages.DUTCH).orElseThrow();
            assertThat(seen.schemes().getFirst().state()).isEqualTo(State.OVERDUE);
            assertThat(seen.planned()).isEmpty();
        }
    }

    private void status(String status) {
        jdbc.sql("UPDATE enrolment SET status = ? WHERE person_id = ?")
                .params(status, Ids.bytes(person.value()))
                .update();
    }

    private SchemeDuty own(LocalDate day, boolean counting) {
        return duties.own(self, day, Languages.DUTCH, counting)
                .orElseThrow()
                .schemes()
                .getFirst();
    }

    private List<String> planned(LocalDate day) {
        return duties.own(self, day, Languages.DUTCH, false).orElseThrow().planned();
    }

    private SessionId session(int capacity) {
        Room room = planning.room(organisation.site("Europe/Amsterdam"), 20);
        return planning.published(planning.draft(
                "PLV",
                room,
                planning.trainer(),
                capacity,
                TestPlanning.block(ON.minusDays(1), "09:00", "16:30", room),
                TestPlanning.block(ON, "09:00", "16:30", room)));
    }

    private void enrol(SessionId session, Actor actor) {
        assertThat(result(session, actor)).isInstanceOf(EnrolResult.Enrolled.class);
    }

    private EnrolResult result(SessionId session, Actor actor) {
        Session wanted = sessions.find(session, Accounts.SYSTEM).orElseThrow().session();
        return enrolments.enrol(session, actor, Set.copyOf(enrolments.doubts(wanted, actor)));
    }
}
