package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Grants;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Race;
import nl.vertrouwd.base.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ImportTest
class SuspensionsTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Autowired
    ImportFixture imported;

    @Autowired
    Suspensions suspensions;

    @Autowired
    PersonRegister persons;

    @Autowired
    Units units;

    @Autowired
    Shielding shielding;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    private PersonId person;
    private Actor leader;
    private Actor self;
    private final Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));

    @BeforeEach
    void someoneInAUnit() {
        imported.empty();
        imported.taken(Folder.usual());
        person = persons.byPersonnelNumber("1002").orElseThrow().id();
        leader = leaderOf("CLAS-2", null);
        self = new Actor(AccountId.next(), person, Set.of(Role.PARTICIPANT));
    }

    @Test
    void aLeaderEntersASuspensionAndSoApprovesIt() {
        assertThat(enter(leader, MAY, JUNE)).isInstanceOf(SuspensionResult.Done.class);
        assertThat(imported.suspensions()).containsExactly("1002 illness 2026-05-01 2026-06-01 changed");
        assertThat(database.sql(
                                "SELECT COUNT(*) FROM suspension WHERE approved_by = entered_by AND entered_by IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void soDoesWhoLeadsAUnitAboveAndAnAdministrator() {
        assertThat(enter(leaderOf("CLAS", null), MAY, JUNE)).isInstanceOf(SuspensionResult.Done.class);
        assertThat(enter(administrator, JUNE, null)).isInstanceOf(SuspensionResult.Done.class);
    }

    @Test
    void whoLeadsAnotherUnitOrOnlyPlansDoesNot() {
        for (Actor other : List.of(
                leaderOf("CLAS-1", null),
                new Actor(AccountId.next(), null, Set.of(Role.PLANNER, Role.ANALYST, Role.CONFIDANT_COORDINATOR)),
                new Actor(AccountId.next(), null, Set.of()))) {
            assertThat(enter(other, MAY, JUNE)).isInstanceOf(SuspensionResult.NotYours.class);
        }
        assertThat(imported.suspensions()).isEmpty();
    }

    @Test
    void nobodyDecidesAboutThemselves() {
        Actor ownLeader = leaderOf("CLAS-2", person);
        Actor ownAdministrator = new Actor(AccountId.next(), person, Set.of(Role.ADMINISTRATOR));
        assertThat(enter(ownLeader, MAY, JUNE)).isInstanceOf(SuspensionResult.NotYours.class);
        assertThat(enter(ownAdministrator, MAY, JUNE)).isInstanceOf(SuspensionResult.NotYours.class);
        SuspensionId entered = entered(leader, MAY, JUNE);
        assertThat(suspensions.endEarlier(ownLeader, entered, MAY.plusDays(1), 0))
                .isInstanceOf(SuspensionResult.NotYours.class);
        assertThat(suspensions.withdraw(ownAdministrator, entered, 0)).isInstanceOf(SuspensionResult.NotYours.class);
    }

    @Test
    void onlyThePersonAndWhoApprovedItKnowWhy() {
        entered(leader, MAY, JUNE);
        assertThat(suspensions.of(self, person))
                .singleElement()
                .extracting(Suspension::reason, Suspension::changeable)
                .containsExactly(SuspensionReason.ILLNESS, false);
        assertThat(suspensions.of(leader, person))
                .singleElement()
                .extracting(Suspension::reason, Suspension::changeable)
                .containsExactly(SuspensionReason.ILLNESS, true);
        for (Actor other : List.of(administrator, leaderOf("CLAS", null), leaderOf("CLAS-2", null))) {
            assertThat(suspensions.of(other, person))
                    .singleElement()
                    .extracting(Suspension::reason, Suspension::changeable)
                    .containsExactly(null, true);
        }
    }

    @Test
    void ofAnImportedOneOnlyThePersonKnowsWhy() {
        imported.run(new Folder().suspensions("1002,DEPLOYMENT,2026-05-01,"));
        assertThat(suspensions.of(self, person))
                .extracting(Suspension::reason, Suspension::imported)
                .containsExactly(tuple(SuspensionReason.DEPLOYMENT, true));
        assertThat(suspensions.of(leader, person))
                .extracting(Suspension::reason)
                .containsOnlyNulls();
        assertThat(suspensions.of(administrator, person))
                .extracting(Suspension::reason)
                .containsOnlyNulls();
    }

    @Test
    void whoHasNothingToDoWithThePersonDoesNotEvenKnowThatTheyAreSuspended() {
        entered(leader, MAY, JUNE);
        for (Actor other : List.of(
                leaderOf("CLAS-1", null),
                new Actor(AccountId.next(), null, Set.of(Role.PLANNER, Role.ANALYST)),
                new Actor(AccountId.next(), PersonId.next(), Set.of(Role.PARTICIPANT)))) {
            assertThat(suspensions.of(other, person)).isEmpty();
        }
    }

    @Test
    void ofWhoIsShieldedNothingIsToldToOrChangedByWhoIsOutside() {
        SuspensionId entered = entered(leader, MAY, JULY);
        PersonId colleague = persons.byPersonnelNumber("1001").orElseThrow().id();
        assertThat(suspensions.of(administrator, person)).hasSize(1);
        shielding.shield(administrator, person, DateRange.from(LocalDate.now(clock)));
        for (Actor outside : List.of(administrator, leader, leaderOf("CLAS", colleague))) {
            assertThat(suspensions.of(outside, person)).isEmpty();
            assertThat(suspensions.mayEnter(outside, person)).isFalse();
            assertThat(enter(outside, JUNE, null)).isInstanceOf(SuspensionResult.NotYours.class);
            assertThat(suspensions.endEarlier(outside, entered, JUNE, 0)).isInstanceOf(SuspensionResult.NotYours.class);
            assertThat(suspensions.withdraw(outside, entered, 0)).isInstanceOf(SuspensionResult.NotYours.class);
        }
        assertThat(suspensions.of(self, person)).hasSize(1);
        shielding.end(administrator, person);
        assertThat(suspensions.withdraw(administrator, entered, 0)).isInstanceOf(SuspensionResult.Done.class);
    }

    @Test
    void periodsMayOverlapButNotStartOnTheSameDay() {
        entered(leader, MAY, null);
        assertThat(enter(leader, JUNE, JULY)).isInstanceOf(SuspensionResult.Done.class);
        assertThat(enter(administrator, MAY, JUNE))
                .isEqualTo(new SuspensionResult.Refused(
                        SuspensionResult.Field.FROM, "organisation.suspension.same-start"));
    }

    @Test
    void datesThatCannotBeAreRefusedAtTheirField() {
        assertThat(enter(leader, MAY, MAY))
                .isEqualTo(new SuspensionResult.Refused(
                        SuspensionResult.Field.UNTIL, "organisation.suspension.until-after-from"));
        for (LocalDate from : List.of(LocalDate.of(999, 12, 31), LocalDate.of(9999, 12, 31), LocalDate.MAX)) {
            assertThat(enter(leader, from, null))
                    .isEqualTo(new SuspensionResult.Refused(
                            SuspensionResult.Field.FROM, "organisation.suspension.impossible-date"));
        }
        assertThat(enter(leader, MAY, LocalDate.of(10000, 1, 1)))
                .isEqualTo(new SuspensionResult.Refused(
                        SuspensionResult.Field.UNTIL, "organisation.suspension.impossible-date"));
    }

    @Test
    void somebodyWhoIsNotThereCannotBeSuspended() {
        assertThat(suspensions.enter(administrator, PersonId.next(), SuspensionReason.OTHER, MAY, null))
                .isInstanceOf(SuspensionResult.NotYours.class);
    }

    @Test
    void aSuspensionCanEndEarlierButNotLaterOrBeforeItStarts() {
        SuspensionId id = entered(leader, MAY, JULY);
        assertThat(suspensions.endEarlier(leader, id, JULY, 0))
                .isEqualTo(new SuspensionResult.Refused(
                        SuspensionResult.Field.UNTIL, "organisation.suspension.not-earlier"));
        assertThat(suspensions.endEarlier(leader, id, MAY, 0))
                .isEqualTo(new SuspensionResult.Refused(
                        SuspensionResult.Field.UNTIL, "organisation.suspension.until-after-from"));
        assertThat(suspensions.endEarlier(leader, id, JUNE, 0)).isInstanceOf(SuspensionResult.Done.class);
        assertThat(imported.suspensions()).containsExactly("1002 illness 2026-05-01 2026-06-01 changed");
    }

    @Test
    void whoDidNotSeeTheLatestVersionIsTold() {
        SuspensionId id = entered(leader, MAY, JULY);
        suspensions.endEarlier(administrator, id, JUNE, 0);
        assertThat(suspensions.endEarlier(leader, id, MAY.plusDays(1), 0))
                .isInstanceOf(SuspensionResult.ChangedMeanwhile.class);
        assertThat(suspensions.withdraw(leader, id, 0)).isInstanceOf(SuspensionResult.ChangedMeanwhile.class);
        assertThat(suspensions.withdraw(leader, id, 1)).isInstanceOf(SuspensionResult.Done.class);
        assertThat(suspensions.withdraw(administrator, id, 2)).isInstanceOf(SuspensionResult.ChangedMeanwhile.class);
    }

    @Test
    void aWithdrawnOneIsNotShownAndItsStartIsFreeAgain() {
        SuspensionId id = entered(leader, MAY, JUNE);
        suspensions.withdraw(leader, id, 0);
        assertThat(suspensions.of(self, person)).isEmpty();
        assertThat(enter(leader, MAY, null)).isInstanceOf(SuspensionResult.Done.class);
        assertThat(imported.suspensions())
                .containsExactly(
                        "1002 illness 2026-05-01 2026-06-01 changed withdrawn", "1002 illness 2026-05-01 changed");
    }

    @Test
    void everyStepIsInTheAuditTrailWithoutTheReason() {
        SuspensionId id = entered(leader, MAY, JULY);
        suspensions.endEarlier(leader, id, JUNE, 0);
        suspensions.withdraw(administrator, id, 1);
        assertThat(database.sql("""
                        SELECT CONCAT_WS(' ', e.action, c.before_json, c.after_json) FROM audit_entry e
                        JOIN audit_content c ON c.entry_id = e.id WHERE e.person_id = ? ORDER BY e.id
                        """)
                        .param(Ids.bytes(person.value()))
                        .query(String.class)
                        .list())
                .containsExactly(
                        "organisation.suspension-entered {\"from\":\"2026-05-01\",\"until\":\"2026-07-01\"}",
                        "organisation.suspension-ended {\"from\":\"2026-05-01\",\"until\":\"2026-07-01\"}"
                                + " {\"from\":\"2026-05-01\",\"until\":\"2026-06-01\"}",
                        "organisation.suspension-withdrawn {\"from\":\"2026-05-01\",\"until\":\"2026-06-01\"}")
                .noneMatch(line -> line.contains("ILLNESS"));
    }

    @Test
    void ofTwoWhoEnterTheSameStartAtOnceOneIsRefusedAtTheField() throws Exception {
        List<SuspensionResult> results =
                Race.of(List.of(() -> enter(leader, MAY, JUNE), () -> enter(administrator, MAY, JULY)));
        assertThat(results)
                .hasAtLeastOneElementOfType(SuspensionResult.Done.class)
                .hasAtLeastOneElementOfType(SuspensionResult.Refused.class);
        assertThat(imported.suspensions()).hasSize(1);
    }

    private SuspensionResult enter(Actor by, LocalDate from, @Nullable LocalDate until) {
        return suspensions.enter(by, person, SuspensionReason.ILLNESS, from, until);
    }

    private SuspensionId entered(Actor by, LocalDate from, @Nullable LocalDate until) {
        return ((SuspensionResult.Done) enter(by, from, until)).suspension();
    }

    private Actor leaderOf(String unit, @Nullable PersonId self) {
        UnitId id = units.find(unit, MAY).orElseThrow().id();
        return new Actor(AccountId.next(), self, new Grants(Set.of(new Grant(Role.LEADER, new Scope.Below(id)))));
    }
}
