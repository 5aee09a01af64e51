package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.vertrouwd.access.DossierPart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever the product keeps of people stands in their file: every table with a column that says who somebody is, is told by a section, or
 * says here why not. A new table that says neither makes this red, so that the right of access stays complete.
 */
@SpringBootTest(properties = "vertrouwd.schema=dossier_parts")
class DossierPartsTest {

    /** The tables that each section tells. */
    private static final Map<String, Set<String>> TOLD = Map.ofEntries(
            Map.entry("person", Set.of("person")),
            Map.entry("places", Set.of("placement")),
            Map.entry("shielded", Set.of("shielded_person", "shielded_period")),
            Map.entry("roles", Set.of("role_assignment")),
            Map.entry("deputies", Set.of("delegation")),
            Map.entry("duties", Set.of("duty_period")),
            Map.entry("confidant-path", Set.of("confidant_event")),
            Map.entry("suspensions", Set.of("suspension")),
            Map.entry("exemptions", Set.of("exemption")),
            Map.entry("training", Set.of("completion", "certificate")),
            Map.entry("courses-done", Set.of()),
            Map.entry("enrolments", Set.of("enrolment", "enrolment_event", "attendance")),
            Map.entry("asked", Set.of("course_request")),
            Map.entry(
                    "giving",
                    Set.of("trainer", "session_trainer", "day_part_staff", "blocked_period", "qualification")),
            Map.entry("account", Set.of("account", "second_step", "recovery_code", "invitation")),
            Map.entry("messages", Set.of("message", "letter")),
            Map.entry("mail-choices", Set.of("message_preference")),
            Map.entry("looks", Set.of("audit_look")),
            Map.entry("changes", Set.of("audit_entry")));

    /** What has such a column and says nothing more of that person. */
    private static final Map<String, String> NOT_TOLD = Map.ofEntries(
            Map.entry(
                    "activity_request",
                    "who asked something for a unit, and who does it, as the audit trail and giving have it"),
            Map.entry("proposal_session", "who was proposed for a session that is not planned"),
            Map.entry("team_request", "who asked a training for a unit"),
            Map.entry("job_run", "who had scheduled work done at once"),
            Map.entry("job_schedule", "who changed when scheduled work is done, as the audit trail has it too"),
            Map.entry("message_template", "who changed a text, as the audit trail has it too"),
            Map.entry("erasure_run", "who had people erased, as the audit trail has it too"),
            Map.entry("duty_scheme", "who changed a scheme, as the audit trail has it too"),
            Map.entry("import_run", "who did an import, as the audit trail has it too"),
            Map.entry("setting", "who changed a setting, as the audit trail has it too"),
            Map.entry("session_batch", "which sessions a planner changed at once, as the audit trail has it too"),
            Map.entry("form_draft", "what a planner was typing about a session; gone when it is saved"),
            Map.entry("withdrawn_placement", "a place that a later delivery took back before it began or replaced"),
            Map.entry("booking", "when somebody is in a session, as enrolments and giving have it"),
            Map.entry(
                    "session_overrule",
                    "why a planner went on although something stood in the way, as the audit trail has it too"));

    private static final String COLUMNS = """
            SELECT DISTINCT table_name FROM information_schema.columns
             WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history'
               AND (column_name LIKE '%person%' OR column_name LIKE '%account%' OR column_name LIKE '%\\_by' OR column_name LIKE 'by\\_%'
                    OR column_name IN ('deputy_id', 'delegator_id', 'enrolment_id', 'trainer_id', 'email', 'given_name', 'resource_id'))
            """;

    @Autowired
    List<DossierPart> parts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everySectionIsKnownHere() {
        assertThat(parts).hasSizeGreaterThan(10);
        assertThat(parts).extracting(DossierPart::name).containsExactlyInAnyOrderElementsOf(TOLD.keySet());
    }

    @Test
    void everyTableThatKeepsSomethingOfPeopleIsTold() {
        Map<String, String> known = new HashMap<>(NOT_TOLD);
        TOLD.forEach((part, tables) -> tables.forEach(table -> known.put(table, part)));
        Set<String> found = new TreeSet<>(jdbc.sql(COLUMNS).query(String.class).list());
        assertThat(found).hasSizeGreaterThan(15);
        assertThat(found).allSatisfy(table -> assertThat(known).containsKey(table));
        Set<String> all = jdbc
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
        assertThat(known.keySet()).isSubsetOf(all);
    }

    @Test
    void aTableThatNobodyToldOfIsSeen() {
        jdbc.sql("CREATE TABLE untold (person_id BINARY(16), said VARCHAR(20))").update();
        try {
            assertThat(jdbc.sql(COLUMNS).query(String.class).list()).contains("untold");
        } finally {
            jdbc.sql("DROP TABLE untold").update();
        }
    }
}
