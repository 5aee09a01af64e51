package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.vertrouwd.LeftLongAgo.World;
import nl.vertrouwd.access.AccountFilter;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.AuditFilter;
import nl.vertrouwd.access.AuditRow;
import nl.vertrouwd.access.AuditSearch;
import nl.vertrouwd.base.Command;
import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.enrolment.Attendance;
import nl.vertrouwd.organisation.ErasureResult;
import nl.vertrouwd.organisation.Erasures;
import nl.vertrouwd.organisation.Headcount;
import nl.vertrouwd.organisation.PersonFilter;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.organisation.Persons;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.organisation.Units;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Of whom is erased no trace is left in any column of any table, and every figure is what it was. The columns and tables are those of the
 * schema, so that what a later module adds is looked at too.
 */
@SpringBootTest(properties = "vertrouwd.schema=erasure_leaves_nobody")
@Import({
    LeftLongAgo.class,
    Database.class,
    FinishedCourse.class,
    TestOrganisation.class,
    TestPlanning.class,
    TestClock.Wanted.class
})
class ErasureLeavesNobodyTest {

    /** What rows may lose or gain: what is not counted of anybody, and what the erasing itself writes. */
    private static final Set<String> NOT_COUNTED = Set.of(
            "audit_content",
            "audit_entry",
            "audit_look",
            "audit_pending",
            "audit_seal",
            "audit_signature",
            "blocked_period",
            "delegation",
            "erased_person",
            "erasure_run",
            "form_draft",
            "invitation",
            "letter",
            "message",
            "message_preference",
            "qualification",
            "recovery_code",
            "role_assignment",
            "second_step",
            "shielded_person",
            "shielded_period",
            "sign_in_attempt",
            "withdrawn_placement");

    /** What says who somebody was, or that a row was written again; all the rest of a row stays to the letter. */
    private static final Map<String, List<String>> SAID_WHO = Map.of(
            "person",
            List.of(
                    "personnel_number",
                    "given_name",
                    "infix",
                    "family_name",
                    "email",
                    "birth_year",
                    "rank_name",
                    "erased",
                    "full_name",
                    "search_name"),
            "account",
            List.of(
                    "username",
                    "display_name",
                    "email",
                    "password_hash",
                    "must_change",
                    "language",
                    "enabled",
                    "stamp",
                    "version",
                    "erased"),
            "trainer",
            List.of("name", "party", "active", "version"),
            "suspension",
            List.of("reason", "version"),
            "completion",
            List.of("withdrawn_reason"),
            "exemption",
            List.of("reason", "version"),
            "certificate",
            List.of("person_name", "trainers"),
            "import_run_remark",
            List.of("arguments"));

    @Autowired
    LeftLongAgo longAgo;

    @Autowired
    Database database;

    @Autowired
    Erasures erasures;

    @Autowired
    Units units;

    @Autowired
    Headcount headcount;

    @Autowired
    Attendance attendance;

    @Autowired
    Persons persons;

    @Autowired
    PersonWords words;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditSearch audit;

    @Autowired
    List<Invariant> invariants;

    @Autowired
    List<Command> commands;

    @Autowired
    JdbcClient jdbc;

    private static World world;

    @BeforeEach
    void somebodyLeftLongAgo() {
        if (world == null) {
            world = longAgo.make();
        }
    }

    @Test
    void nothingOfThemIsLeftAndEveryFigureIsWhatItWas() {
        assertThat(database.where(LeftLongAgo.TRACES))
                .as("without traces before, none afterwards would prove nothing")
                .contains(
                        "person.full_name",
                        "person.personnel_number",
                        "account.email",
                        "trainer.name",
                        "trainer.party",
                        "certificate.person_name",
                        "certificate.trainers",
                        "exemption.reason",
                        "form_draft.content",
                        "second_step.secret",
                        "import_run_remark.arguments",
                        "audit_content.after_json");
        Map<String, Object> figures = figures();
        TreeMap<String, Long> counts = database.counts();
        Map<String, List<String>> rows = rows();

        assertThat(erasures.preview(Accounts.SYSTEM).byYear()).containsEntry(2018, 2);
        assertThat(erasures.erase(Accounts.SYSTEM, progress -> {})).isEqualTo(new ErasureResult.Done(1, 1, 0));

        assertThat(database.where(LeftLongAgo.TRACES))
                .as("but for the number of somebody else that begins the same")
                .containsExactly("import_run_remark.arguments");
        assertThat(jdbc.sql("SELECT arguments FROM import_run_remark ORDER BY position")
                        .query(String.class)
                        .list())
                .containsExactly("[\"…\"]", "[\"" + LeftLongAgo.NUMBER + "8\"]");
        assertThat(figures()).isEqualTo(figures);
        assertThat(rows()).isEqualTo(rows);
        TreeMap<String, Long> after = database.counts();
        after.keySet().removeAll(NOT_COUNTED);
        counts.keySet().removeAll(NOT_COUNTED);
        assertThat(after).isEqualTo(counts);
        whatIsLeftCannotBeUsed();
        everythingHolds();
        whoReadsAboutThemReadsThatItIsNotKnown();
        otherPeopleKeepWhatIsTheirs();
    }

    private void whatIsLeftCannotBeUsed() {
        assertThat(jdbc.sql("SELECT (SELECT COUNT(*) FROM blocked_period) + (SELECT COUNT(*) FROM qualification)")
                        .query(Integer.class)
                        .single())
                .as("when a trainer was not available, and what they might give")
                .isZero();
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM account WHERE erased AND NOT enabled AND password_hash IS NULL AND email = ''")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("SELECT reason FROM suspension").query(String.class).list())
                .containsExactly("OTHER");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM person WHERE erased AND birth_year IS NULL AND rank_name = ''")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(accounts.list(Accounts.SYSTEM, AccountFilter.ALL, 0, 100))
                .extracting(row -> row.id())
                .doesNotContain(world.account(), world.outsider());
        assertThat(persons.places(Accounts.SYSTEM, PersonFilter.on(LocalDate.of(2017, 6, 1)), 0, 200))
                .extracting(place -> place.person().id())
                .contains(world.colleague())
                .doesNotContain(world.person());
    }

    private void everythingHolds() {
        assertThat(invariants)
                .hasSizeGreaterThan(10)
                .allSatisfy(invariant ->
                        assertThat(invariant.violations()).as(invariant.name()).isEmpty());
        Command verify = commands.stream()
                .filter(command -> command.name().equals("audit"))
                .findAny()
                .orElseThrow();
        assertThat(verify.run(List.of("verify")))
                .as("the chain of the audit trail")
                .isZero();
    }

    private void whoReadsAboutThemReadsThatItIsNotKnown() {
        assertThat(attendance
                        .roster(world.followed().session().session().id(), Accounts.SYSTEM)
                        .orElseThrow())
                .singleElement()
                .satisfies(participant -> {
                    assertThat(words.name(participant.person(), Languages.DUTCH))
                            .isEqualTo("Niet meer bekend");
                    assertThat(words.name(participant.person(), Languages.ENGLISH))
                            .isEqualTo("No longer known");
                });
        AuditFilter roles = new AuditFilter("", "", "access.role-granted", "", null, null);
        List<AuditRow> theirs = audit.page(Accounts.SYSTEM, roles, Languages.DUTCH, 0, 50).stream()
                .filter(AuditRow::emptied)
                .toList();
        assertThat(theirs)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.about()).isEqualTo("Niet meer bekend"));
        AuditFilter forgotten = new AuditFilter("", "", "access.forgotten", "", null, null);
        assertThat(audit.page(Accounts.SYSTEM, forgotten, Languages.DUTCH, 0, 50))
                .extracting(AuditRow::about)
                .as("a thing that stands for somebody, such as a trainer from outside, has no name at all")
                .contains("Niet meer bekend")
                .isSubsetOf("Niet meer bekend", "");
    }

    private void otherPeopleKeepWhatIsTheirs() {
        Locale dutch = Languages.DUTCH;
        assertThat(jdbc.sql("SELECT person_name FROM certificate WHERE number IN (:numbers)")
                        .param(
                                "numbers",
                                List.of(
                                        world.given().certificate(),
                                        world.givenByOutsider().certificate()))
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(String::isEmpty);
        assertThat(jdbc.sql("SELECT trainers FROM certificate WHERE number = ?")
                        .param(world.given().certificate())
                        .query(String.class)
                        .single())
                .isEqualTo("[]");
        assertThat(words.name(persons.find(Accounts.SYSTEM, world.colleague()).orElseThrow(), dutch))
                .startsWith("Test");
    }

    /** What services count, on days of then and now. */
    private Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (LocalDate day = LocalDate.of(2015, 2, 1);
                day.isBefore(LocalDate.of(2027, 1, 1));
                day = day.plusMonths(5)) {
            figures.put("unit on " + day, units.figures(world.unit(), day));
        }
        figures.put("employed", headcount.employed());
        figures.put("employed by sex and rank", counted("""
                SELECT CONCAT_WS(' ', year, sex, rank_group, n) FROM (
                  SELECT y.year, p.sex, p.rank_group, COUNT(*) AS n FROM person p
                  JOIN (SELECT 2016 AS year UNION SELECT 2017 UNION SELECT 2026) y
                    ON p.employed_from <= MAKEDATE(y.year, 1) AND p.employed_until > MAKEDATE(y.year, 1)
                  GROUP BY y.year, p.sex, p.rank_group) counted
                """));
        figures.put("enrolments", counted("""
                SELECT CONCAT_WS(' ', code, year, status, n) FROM (
                  SELECT c.code, YEAR(s.starts_on) AS year, e.status, COUNT(*) AS n FROM enrolment e
                  JOIN session s ON s.id = e.session_id JOIN course c ON c.id = s.course_id
                  GROUP BY c.code, year, e.status) counted
                """));
        figures.put("completions by unit", counted("""
                SELECT CONCAT_WS(' ', code, year, HEX(unit_id), n, leaders) FROM (
                  SELECT k.code, YEAR(c.completed_on) AS year, x.unit_id, COUNT(*) AS n, SUM(x.leads_unit) AS leaders
                  FROM completion c JOIN course k ON k.id = c.course_id
                  LEFT JOIN placement x
                    ON x.person_id = c.person_id AND x.valid_from <= c.completed_on AND x.valid_until > c.completed_on
                  GROUP BY k.code, year, x.unit_id) counted
                """));
        figures.put("attendance", counted("SELECT CONCAT_WS(' ', mark, COUNT(*)) FROM attendance GROUP BY mark"));
        return figures;
    }

    private List<String> counted(String sql) {
        List<String> lines = new ArrayList<>(jdbc.sql(sql).query(String.class).list());
        lines.sort(null);
        assertThat(lines).isNotEmpty();
        return lines;
    }

    private Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : database.tables()) {
            if (!NOT_COUNTED.contains(table)) {
                rows.put(table, database.rows(table, SAID_WHO.getOrDefault(table, List.of())));
            }
        }
        return rows;
    }
}
