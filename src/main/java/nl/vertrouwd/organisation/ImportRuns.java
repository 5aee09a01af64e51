package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log of imports. What it says of a failure does not go away with the import that failed: it is written on a connection of its own,
 * while that a run is done is written together with the run.
 */
@Service
public class ImportRuns {

    private final JdbcClient database;
    private final Clock clock;

    ImportRuns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The latest imports, newest first. One that the product left in the middle is shown as interrupted. Refuses anybody who is not an
     * administrator.
     */
    @Transactional
    public List<ImportRun> latest(Actor actor, int limit) {
        if (!actor.hasAny(Role.ADMINISTRATOR)) {
            throw new DomainException("organisation.import.only-administrators");
        }
        markInterrupted();
        return database.sql("""
                        SELECT r.id, r.account_id, r.started_at, r.folder, r.delivered_on, r.dry_run, r.result, r.errors,
                               (SELECT COALESCE(SUM(f.rows_added + f.rows_changed + f.rows_closed + f.rows_withdrawn), 0)
                                FROM import_run_file f WHERE f.run_id = r.id) AS touched
                        FROM import_run r ORDER BY r.id DESC LIMIT ?
                        """).param(limit).query(ImportRuns::run).list();
    }

    /** Whether something was taken in, and nothing else than this folder, from the command line or at the start. */
    @Transactional(readOnly = true)
    public boolean holdOnly(String folder) {
        return database.sql("""
                        SELECT COUNT(*) > 0 AND COALESCE(SUM(folder <> ? OR account_id IS NOT NULL), 0) = 0
                        FROM import_run WHERE result = 'DONE' AND NOT dry_run
                        """).param(folder).query(Boolean.class).single();
    }

    /** Takes the lock that only one import can have, until the transaction ends; false when another has it. */
    boolean lock() {
        return !database.sql("SELECT id FROM import_lock WHERE id = 1 FOR UPDATE SKIP LOCKED")
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** A run that is under way holds the lock; one that says so while the lock is free was cut off. */
    private void markInterrupted() {
        boolean underWay = database.sql("SELECT COUNT(*) FROM import_run WHERE result = 'RUNNING'")
                        .query(Integer.class)
                        .single()
                > 0;
        if (underWay && lock()) {
            database.sql("UPDATE import_run SET result = 'INTERRUPTED' WHERE result = 'RUNNING'")
                    .update();
        }
    }

    /** Writes down that an import starts, or with another outcome that it did not. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public UUID begin(ImportRequest request, ImportRun.Outcome outcome) {
        UUID id = Ids.next();
        if (outcome == ImportRun.Outcome.RUNNING) {
            database.sql("UPDATE import_run SET result = 'INTERRUPTED' WHERE result = 'RUNNING'")
                    .update();
        }
        String name = request.source().name();
        database.sql(
                        "INSERT INTO import_run (id, account_id, started_at, folder, delivered_on, dry_run, result, errors)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, 0)")
                .param(Ids.bytes(id))
                .param(request.by() == null ? null : Ids.bytes(request.by().value()))
                .param(now())
                .param(name.substring(0, Math.min(name.length(), 200)))
                .param(request.deliveredOn())
                .param(request.dryRun())
                .param(outcome.name())
                .update();
        return id;
    }

    /** Writes down that it did not work, whatever happens to the transaction of the import. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void end(UUID run, ImportRun.Outcome outcome, long errors) {
        update(run, outcome, errors);
    }

    /** Writes down that it worked: true exactly when the rest of the transaction is. */
    void done(UUID run, List<FileCounts> counts) {
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
        update(run, ImportRun.Outcome.DONE, 0);
    }

    private void update(UUID run, ImportRun.Outcome outcome, long errors) {
        database.sql("UPDATE import_run SET result = ?, errors = ?, finished_at = ? WHERE id = ?")
                .params(outcome.name(), errors, now(), Ids.bytes(run))
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
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
                ImportRun.Outcome.valueOf(row.getString("result")),
                row.getInt("errors"),
                row.getInt("touched"));
    }
}
