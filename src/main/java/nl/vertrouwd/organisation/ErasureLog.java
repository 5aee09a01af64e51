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
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what becomes of erasures; the counts change together with the people they count. */
@Service
class ErasureLog {

    private final JdbcClient database;
    private final Clock clock;

    ErasureLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An erasure starts; the caller has the lock, so one that says it runs was cut off. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public UUID begin(Actor by, ErasureRun.Kind kind, LocalDate leftBefore, int wanted) {
        interrupted();
        UUID id = Ids.next();
        database.sql("""
                        INSERT INTO erasure_run (id, account_id, kind, left_before, started_at, result, wanted, people, outsiders, failed)
                        VALUES (?, ?, ?, ?, ?, 'RUNNING', ?, 0, 0, 0)
                        """)
                .param(Ids.bytes(id))
                .param(
                        by.equals(Accounts.SYSTEM)
                                ? null
                                : Ids.bytes(by.account().value()))
                .param(kind.name())
                .param(leftBefore)
                .param(now())
                .param(wanted)
                .update();
        return id;
    }

    /** Counts people of whom nothing is left; part of the transaction that erases them. */
    void count(UUID run, int people, int outsiders) {
        database.sql("UPDATE erasure_run SET people = people + ?, outsiders = outsiders + ? WHERE id = ?")
                .params(people, outsiders, Ids.bytes(run))
                .update();
    }

    /** Somebody could not be erased. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(UUID run) {
        database.sql("UPDATE erasure_run SET failed = failed + 1 WHERE id = ?")
                .param(Ids.bytes(run))
                .update();
    }

    /** It is over; answers with what is kept of it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public ErasureRun end(UUID run, ErasureRun.Outcome outcome) {
        database.sql("UPDATE erasure_run SET result = ?, finished_at = ? WHERE id = ?")
                .params(outcome.name(), now(), Ids.bytes(run))
                .update();
        return database.sql("SELECT * FROM erasure_run WHERE id = ?")
                .param(Ids.bytes(run))
                .query(ErasureLog::run)
                .single();
    }

    List<ErasureRun> latest(int offset, int limit) {
        return database.sql("SELECT * FROM erasure_run ORDER BY id DESC LIMIT ? OFFSET ?")
                .params(limit, offset)
                .query(ErasureLog::run)
                .list();
    }

    boolean saysThatOneRuns() {
        return database.sql("SELECT EXISTS (SELECT 1 FROM erasure_run WHERE result = 'RUNNING')")
                .query(Boolean.class)
                .single();
    }

    void interrupted() {
        database.sql("UPDATE erasure_run SET result = 'INTERRUPTED' WHERE result = 'RUNNING'")
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static ErasureRun run(ResultSet row, int number) throws SQLException {
        byte[] account = row.getBytes("account_id");
        @Nullable AccountId by = account == null ? null : new AccountId(Ids.of(account));
        return new ErasureRun(
                Ids.of(row.getBytes("id")),
                by,
                ErasureRun.Kind.valueOf(row.getString("kind")),
                row.getObject("left_before", LocalDate.class),
                row.getObject("started_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                ErasureRun.Outcome.valueOf(row.getString("result")),
                row.getInt("wanted"),
                row.getInt("people"),
                row.getInt("outsiders"),
                row.getInt("failed"));
    }
}
