package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link ImportLog} wrote. */
@Component
class ImportRunReader {

    private static final String SELECT = """
            SELECT r.*, (SELECT COALESCE(SUM(f.rows_added + f.rows_changed + f.rows_closed + f.rows_withdrawn), 0)
                         FROM import_run_file f WHERE f.run_id = r.id) AS touched
            FROM import_run r
            """;
    private static final TypeReference<List<Object>> ARGUMENTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    ImportRunReader(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    List<ImportRun> latest(int offset, int limit) {
        return database.sql(SELECT + "ORDER BY r.id DESC LIMIT ? OFFSET ?")
                .params(limit, offset)
                .query(ImportRunReader::run)
                .list();
    }

    Optional<ImportRunDetails> find(UUID id) {
        return database.sql(SELECT + "WHERE r.id = ?")
                .param(Ids.bytes(id))
                .query((row, number) -> new ImportRunDetails(
                        run(row, number),
                        counts(id),
                        row.getObject("newer_delivery", LocalDate.class),
                        impact(id, row),
                        remarks(id, row)))
                .optional();
    }

    private List<FileCounts> counts(UUID id) {
        return database.sql("SELECT * FROM import_run_file WHERE run_id = ? ORDER BY position")
                .param(Ids.bytes(id))
                .query((row, number) -> new FileCounts(
                        row.getString("file"),
                        row.getInt("rows_added"),
                        row.getInt("rows_changed"),
                        row.getInt("rows_closed"),
                        row.getInt("rows_withdrawn"),
                        row.getInt("rows_unchanged")))
                .list();
    }

    private @Nullable Impact impact(UUID id, ResultSet run) throws SQLException {
        int employed = run.getInt("people_employed");
        if (run.wasNull()) {
            return null;
        }
        List<Impact.OfBranch> branches = database.sql(
                        "SELECT * FROM import_run_branch WHERE run_id = ? ORDER BY branch")
                .param(Ids.bytes(id))
                .query((row, number) -> new Impact.OfBranch(
                        row.getString("branch"), row.getInt("employed"), row.getInt("closed"), row.getInt("moved")))
                .list();
        return new Impact(
                employed,
                run.getInt("people_closed"),
                run.getInt("people_moved"),
                run.getInt("closing_limit"),
                run.getInt("branch_limit"),
                run.getBoolean("first_delivery"),
                branches);
    }

    private ImportRemarks remarks(UUID id, ResultSet run) throws SQLException {
        List<ImportRemark> kept = database.sql("SELECT * FROM import_run_remark WHERE run_id = ? ORDER BY position")
                .param(Ids.bytes(id))
                .query((row, number) -> new ImportRemark(
                        row.getString("file"),
                        row.getLong("line"),
                        row.getString("column_name"),
                        row.getString("text_key"),
                        json.readValue(row.getString("arguments"), ARGUMENTS)))
                .list();
        return new ImportRemarks(kept, run.getInt("errors") + run.getInt("conflicts"));
    }

    private static ImportRun run(ResultSet row, int number) throws SQLException {
        byte[] account = row.getBytes("account_id");
        @Nullable AccountId by = account == null ? null : new AccountId(Ids.of(account));
        return new ImportRun(
                Ids.of(row.getBytes("id")),
                by,
                row.getObject("started_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("folder"),
                row.getObject("delivered_on", LocalDate.class),
                row.getBoolean("dry_run"),
                row.getBoolean("demo"),
                ImportRun.Outcome.valueOf(row.getString("result")),
                row.getInt("errors"),
                row.getInt("conflicts"),
                row.getBoolean("confirmed"),
                row.getInt("touched"));
    }
}
