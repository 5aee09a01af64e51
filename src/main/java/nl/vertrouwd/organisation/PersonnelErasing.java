package nl.vertrouwd.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vertrouwd.base.ErasedName;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is left of somebody in the personnel file: sex and rank group, by which past years are counted, when they were employed, and where.
 * Why they were suspended goes, that they were stays.
 */
@Component
@Order(50)
class PersonnelErasing implements ErasePart {

    private static final List<String> GONE = List.of(
            "DELETE FROM withdrawn_placement WHERE person_id IN (:ids)",
            "DELETE FROM delegation WHERE delegator_id IN (:ids) OR deputy_id IN (:ids)",
            "UPDATE suspension SET reason = 'OTHER', version = version + 1 WHERE person_id IN (:ids)");

    private static final String ANONYMOUS = """
            UPDATE person SET personnel_number = ?, given_name = ?, infix = '', family_name = ?, email = '', birth_year = NULL,
                rank_name = '', erased = TRUE WHERE id = ?
            """;

    private final JdbcTemplate template;
    private final JdbcClient database;
    private final ShieldedPeriods shielded;
    private final JsonMapper json;

    PersonnelErasing(JdbcTemplate template, ShieldedPeriods shielded, JsonMapper json) {
        this.template = template;
        this.database = JdbcClient.create(template);
        this.shielded = shielded;
        this.json = json;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "person",
                "withdrawn_placement",
                "delegation",
                "suspension",
                "shielded_person",
                "shielded_period",
                "import_run_remark");
    }

    @Override
    public void erase(Leavers leavers) {
        leavers.ifPeople(ids -> {
            GONE.forEach(sql -> database.sql(sql).param("ids", ids).update());
            unmark(ids);
            template.batchUpdate(ANONYMOUS, ids, ids.size(), (statement, id) -> {
                statement.setString(1, "erased-" + UUID.randomUUID());
                statement.setString(2, ErasedName.GIVEN);
                statement.setString(3, ErasedName.FAMILY);
                statement.setBytes(4, id);
            });
        });
        quotedInImports(leavers);
    }

    private void unmark(List<byte[]> ids) {
        List<PersonId> marked = database.sql("SELECT DISTINCT person_id FROM shielded_person WHERE person_id IN (:ids)")
                .param("ids", ids)
                .query((row, number) -> new PersonId(Ids.of(row.getBytes("person_id"))))
                .list();
        for (PersonId person : marked) {
            database.sql("DELETE FROM shielded_person WHERE person_id = ?")
                    .param(Ids.bytes(person.value()))
                    .update();
            shielded.renewMarks(person);
        }
    }

    /** What was said of a row of a file may repeat the number that stood in it. */
    private void quotedInImports(Leavers leavers) {
        List<String> quoted = leavers.all().stream()
                .filter(leaver -> leaver.person() != null)
                .map(leaver -> json.writeValueAsString(CsvRow.shown(leaver.number())))
                .toList();
        if (quoted.isEmpty()) {
            return;
        }
        String any = quoted.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        record Remark(byte[] run, int position, String arguments) {}
        List<Remark> found = database.sql(
                        "SELECT run_id, position, arguments FROM import_run_remark WHERE REGEXP_LIKE(arguments, ?, 'c')")
                .param(any)
                .query((row, number) ->
                        new Remark(row.getBytes("run_id"), row.getInt("position"), row.getString("arguments")))
                .list();
        for (Remark remark : found) {
            database.sql("UPDATE import_run_remark SET arguments = ? WHERE run_id = ? AND position = ?")
                    .params(remark.arguments().replaceAll(any, "\"…\""), remark.run(), remark.position())
                    .update();
        }
    }
}
