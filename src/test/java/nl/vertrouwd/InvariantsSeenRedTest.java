package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the product never does is done to the database by hand, and the check says just that; each time it is undone afterwards. */
@SpringBootTest(properties = "vertrouwd.schema=invariants")
@Import({TestOrganisation.class, TestPlanning.class, FinishedCourse.class})
@Transactional
class InvariantsSeenRedTest {

    @Autowired
    FinishedCourse finishedCourse;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<Invariant> invariants;

    private FinishedCourse.Finished finished;

    @BeforeEach
    void somebodyFinishedACourseAndAllIsWell() {
        finished = finishedCourse.of("UBA");
        assertThat(broken()).isEmpty();
    }

    @Test
    void aCompletionOfSomebodyWhoWasNotThere() {
        change("UPDATE enrolment SET status = 'ABSENT' WHERE person_id = ?");
        assertThat(broken()).containsExactly("completions-were-attended");
    }

    @Test
    void somebodyWhoWasThereWhoseCompletionWasWithdrawnWithoutAnother() {
        change("UPDATE completion SET withdrawn_at = '2026-01-01', withdrawn_reason = 'x' WHERE person_id = ?");
        assertThat(broken()).containsExactly("attended-have-completions");
    }

    @Test
    void aCertificateThatIsMissing() {
        change("DELETE x FROM certificate x JOIN completion c ON c.id = x.completion_id WHERE c.person_id = ?");
        assertThat(broken()).containsExactly("certified-completions-have-a-certificate");
    }

    @Test
    void moreParticipantsThanPlacesThatNoFileBrought() {
        change(
                "UPDATE session s JOIN enrolment e ON e.session_id = s.id SET s.capacity = 0, s.minimum = 0, s.overbooked = 1"
                        + " WHERE e.person_id = ?");
        assertThat(broken()).containsExactly("only-files-overbook");
    }

    @Test
    void aSessionWithoutTimesThatHasSome() {
        change("UPDATE session s JOIN enrolment e ON e.session_id = s.id SET s.imported = TRUE, s.all_day = TRUE"
                + " WHERE e.person_id = ?");
        assertThat(broken()).containsExactly("sessions-without-times-have-no-day-parts");
    }

    @Test
    void aCompletionOfASessionThatWasNotGivenAfterAll() {
        change(
                "UPDATE session s JOIN enrolment e ON e.session_id = s.id SET s.state = 'CANCELLED' WHERE e.person_id = ?");
        assertThat(broken()).contains("completions-were-attended");
    }

    @Test
    void aCompletionOnAnotherDayThanTheSessionEnded() {
        change(
                "UPDATE session s JOIN enrolment e ON e.session_id = s.id SET s.ends_on = DATE_ADD(s.ends_on, INTERVAL 1 DAY)"
                        + " WHERE e.person_id = ?");
        assertThat(broken()).containsExactly("attended-have-completions");
    }

    @Test
    void theTeamModuleOnline() {
        jdbc.sql("UPDATE session SET form = 'ONLINE', course_id = (SELECT id FROM course WHERE code = 'SVJT')")
                .update();
        assertThat(broken())
                .containsExactlyInAnyOrder("the-team-module-is-given-in-a-room", "attended-have-completions");
    }

    @Test
    void aMessageThatSaysItIsInALetterThatIsNotThere() {
        change("UPDATE message SET mail = 'IN_LETTER', letter_id = UNHEX(REPEAT('0', 32)) WHERE person_id = ? LIMIT 1");
        assertThat(broken()).containsExactly("messages-in-a-letter-have-it");
    }

    @Test
    void aLetterWithNothingInIt() {
        jdbc.sql(
                        "INSERT INTO letter (id, receiver, state, created_at, next_try_at) VALUES (?, ?, 'WAITING', NOW(6), NOW(6))")
                .params(Ids.bytes(Ids.next()), Ids.bytes(finished.person().value()))
                .update();
        assertThat(broken()).containsExactly("letters-have-something-to-tell");
    }

    @Test
    void aUnitThatIsBelowItselfThroughOthersForOneDay() {
        byte[] above = unit("X-1");
        byte[] below = unit("X-2");
        byte[] lowest = unit("X-3");
        period(above, null, "2020-01-01", "2021-06-01");
        period(below, above, "2020-01-01", "9999-12-31");
        period(lowest, below, "2020-01-01", "9999-12-31");
        assertThat(broken()).doesNotContain("no-unit-below-itself");
        period(above, lowest, "2021-06-01", "2021-06-02");
        assertThat(broken()).contains("no-unit-below-itself");
    }

    private Set<String> broken() {
        return invariants.stream()
                .filter(invariant -> !invariant.violations().isEmpty())
                .map(Invariant::name)
                .collect(Collectors.toSet());
    }

    private void change(String sql) {
        assertThat(jdbc.sql(sql).param(Ids.bytes(finished.person().value())).update())
                .isOne();
    }

    private byte[] unit(String code) {
        byte[] id = Ids.bytes(Ids.next());
        jdbc.sql("INSERT INTO unit (id, code) VALUES (?, ?)").params(id, code).update();
        return id;
    }

    private void period(byte[] unit, byte[] parent, String from, String until) {
        jdbc.sql("INSERT INTO unit_period (unit_id, valid_from, valid_until, parent_id, name, shielded)"
                        + " VALUES (?, ?, ?, ?, 'Eenheid', FALSE)")
                .params(java.util.Arrays.asList(unit, from, until, parent))
                .update();
    }
}
