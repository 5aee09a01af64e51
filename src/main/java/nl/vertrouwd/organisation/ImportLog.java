package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down what becomes of imports. That one failed does not go away with the import that failed: it is written on a connection of its
 * own, while that a run is done is written together with the run.
 */
@Service
class ImportLog {

    /** How long the separate errors and conflicts of a run are kept; they may quote from the files. */
    static final Period KEPT = Period.ofDays(90);

    private static final int LONGEST_FOLDER = 200;
    private static final int LONGEST_NAME = 100;

    private final JdbcClient database;
    private final JdbcOperations rows;
    private final JsonMapper json;
    private final Clock clock;

    ImportLog(JdbcClient database, JdbcOperations rows, JsonMapper json, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /** An import starts, or with another outcome it does not; remarks of long ago go. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public UUID begin(ImportRequest request, ImportRun.Outcome outcome) {
        if (outcome == ImportRun.Outcome.RUNNING) {
            database.sql("UPDATE import_run SET result = 'INTERRUPTED' WHERE result = 'RUNNING'")
                    .update();
            database.sql(
                            "DELETE m FROM import_run_remark m JOIN import_run r ON r.id = m.run_id WHERE r.started_at < ?")
                    .param(now().minus(KEPT))
                    .update();
        }
        UUID id = Ids.next();
        database.sql(
                        "INSERT INTO import_run (id, account_id, started_at, folder, delivered_on, dry_run, demo, result, errors)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)")
                .param(Ids.bytes(id))
                .param(
                        request.by() == null
                                ? null
                                : Ids.bytes(request.by().account().value()))
                .param(now())
                .param(cut(request.source().name(), LONGEST_FOLDER))
                .param(request.deliveredOn())
                .param(request.dryRun())
                .param(request.demo())
                .param(outcome.name())
                .update();
        return id;
    }

    /** The folder had errors, whatever happens to the transaction of the import. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void rejected(UUID run, ImportRemarks errors) {
        remarks(run, errors.shown());
        database.sql("UPDATE import_run SET errors = ? WHERE id = ?")
                .params(errors.total(), Ids.bytes(run))
                .update();
        end(run, ImportRun.Outcome.REJECTED);
    }

    /** Nobody said yes, whatever happens to the transaction of the import. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void unconfirmed(UUID run, ImportSummary summary) {
        summary(run, summary);
        end(run, ImportRun.Outcome.UNCONFIRMED);
    }

    /** Something broke, whatever happens to the transaction of the import. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(UUID run) {
        end(run, ImportRun.Outcome.FAILED);
    }

    /** It worked: true exactly when the rest of the transaction is. */
    void done(UUID run, ImportSummary summary, boolean confirmed) {
        summary(run, summary);
        database.sql("UPDATE import_run SET confirmed = ? WHERE id = ?")
                .params(confirmed, Ids.bytes(run))
                .update();
        end(run, ImportRun.Outcome.DONE);
    }

    private void summary(UUID run, ImportSummary summary) {
        List<FileCounts> counts = summary.counts();
        for (int i = 0; i < counts.size(); i++) {
            FileCounts file = counts.get(i);
            database.sql("INSERT INTO import_run_file VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            Ids.bytes(run),
                            i,
                            file.file(),
                            file.added(),
                            file.changed(),
                            file.closed(),
                            file.withdrawn(),
                            file.unchanged())
                    .update();
        }
        impact(run, summary.impact());
        remarks(run, summary.conflicts().shown());
        database.sql("UPDATE import_run SET conflicts = ?, newer_delivery = ? WHERE id = ?")
                .param(summary.conflicts().total())
                .param(summary.newerDelivery())
                .param(Ids.bytes(run))
                .update();
    }

    private void impact(UUID run, Impact impact) {
        database.sql("""
                        UPDATE import_run SET people_employed = ?, people_closed = ?, people_moved = ?, closing_limit = ?,
                            branch_limit = ?, first_delivery = ? WHERE id = ?
                        """)
                .params(
                        impact.employed(),
                        impact.closed(),
                        impact.moved(),
                        impact.closingLimit(),
                        impact.branchLimit(),
                        impact.first(),
                        Ids.bytes(run))
                .update();
        rows.batchUpdate(
                "INSERT INTO import_run_branch (run_id, branch, employed, closed, moved) VALUES (?, ?, ?, ?, ?)",
                impact.branches().stream()
                        .map(of -> new Object[] {Ids.bytes(run), of.branch(), of.employed(), of.closed(), of.moved()})
                        .toList());
    }

    private void remarks(UUID run, List<ImportRemark> remarks) {
        List<Object[]> values = new ArrayList<>();
        for (ImportRemark remark : remarks) {
            values.add(new Object[] {
                Ids.bytes(run),
                values.size(),
                cut(remark.file(), LONGEST_NAME),
                remark.line(),
                cut(remark.column(), LONGEST_NAME),
                remark.textKey(),
                json.writeValueAsString(remark.arguments())
            });
        }
        rows.batchUpdate(
                "INSERT INTO import_run_remark (run_id, position, file, line, column_name, text_key, arguments)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                values);
    }

    private void end(UUID run, ImportRun.Outcome outcome) {
        database.sql("UPDATE import_run SET result = ?, finished_at = ? WHERE id = ?")
                .params(outcome.name(), now(), Ids.bytes(run))
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
