package nl.vertrouwd.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The batches as they are stored. */
@Component
class BulkStore {

    private static final String BATCH = "SELECT id, account_id, at, wanted, done_at FROM session_batch";

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    BulkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How one session was before, and between which moments it was changed. */
    record Kept(SessionDraft before, long versionAfter, Instant from, Instant until) {

        LostPlaces.Window window() {
            return new LostPlaces.Window(from, until);
        }
    }

    void add(UUID id, AccountId by, Instant at, BulkChange wanted, List<BulkLine> lines) {
        jdbc.sql("INSERT INTO session_batch (id, account_id, at, wanted) VALUES (?, ?, ?, ?)")
                .params(
                        Ids.bytes(id),
                        Ids.bytes(by.value()),
                        utc(at),
                        json.writerFor(BulkChange.class).writeValueAsString(wanted))
                .update();
        int position = 0;
        for (BulkLine line : lines) {
            jdbc.sql("INSERT INTO session_batch_item (batch_id, position, session_id, seen_version, outcome)"
                            + " VALUES (?, ?, ?, ?, 'WAITING')")
                    .params(
                            Ids.bytes(id),
                            position++,
                            Ids.bytes(line.session().id().value()),
                            line.version())
                    .update();
        }
    }

    Optional<BulkBatch> find(UUID id) {
        return jdbc.sql(BATCH + " WHERE id = ?")
                .param(Ids.bytes(id))
                .query((row, number) -> batch(row, items(id)))
                .optional();
    }

    /** Without their sessions, the last one first. */
    List<BulkBatch> of(AccountId account, Instant since) {
        return jdbc.sql(BATCH + " WHERE account_id = ? AND at > ? ORDER BY at DESC, id DESC LIMIT 10")
                .params(Ids.bytes(account.value()), utc(since))
                .query((row, number) -> batch(row, List.of()))
                .list();
    }

    /** Which version of a session of the batch the planner looked at; locks the row, so that nobody does the same twice. */
    Optional<Long> waiting(UUID batch, BulkBatch.Item item) {
        return jdbc.sql(
                        "SELECT seen_version FROM session_batch_item WHERE batch_id = ? AND position = ? AND outcome = 'WAITING'"
                                + " FOR UPDATE")
                .params(Ids.bytes(batch), item.position())
                .query(Long.class)
                .optional();
    }

    /** How it was; locks the row. Empty when it is not as the batch made it. */
    Optional<Kept> done(UUID batch, BulkBatch.Item item) {
        return jdbc.sql("SELECT before_change, version_after, begun_at, ended_at FROM session_batch_item"
                        + " WHERE batch_id = ? AND position = ? AND outcome = 'DONE' FOR UPDATE")
                .params(Ids.bytes(batch), item.position())
                .query(this::kept)
                .optional();
    }

    /** When each session of the batch was changed, whatever became of it since. */
    Map<SessionId, LostPlaces.Window> windows(UUID batch) {
        Map<SessionId, LostPlaces.Window> windows = new HashMap<>();
        jdbc.sql(
                        "SELECT session_id, begun_at, ended_at FROM session_batch_item WHERE batch_id = ? AND ended_at IS NOT NULL")
                .param(Ids.bytes(batch))
                .query(row -> {
                    windows.put(
                            new SessionId(Ids.of(row.getBytes("session_id"))),
                            new LostPlaces.Window(
                                    instant(row.getObject("begun_at", LocalDateTime.class)),
                                    instant(row.getObject("ended_at", LocalDateTime.class))));
                });
        return windows;
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                json.readValue(row.getString("before_change"), SessionDraft.class),
                row.getLong("version_after"),
                instant(row.getObject("begun_at", LocalDateTime.class)),
                instant(row.getObject("ended_at", LocalDateTime.class)));
    }

    void keep(UUID batch, BulkBatch.Item item, Kept kept) {
        jdbc.sql(
                        "UPDATE session_batch_item SET outcome = 'DONE', before_change = ?, version_after = ?, begun_at = ?, ended_at = ?"
                                + " WHERE batch_id = ? AND position = ?")
                .params(
                        json.writeValueAsString(kept.before()),
                        kept.versionAfter(),
                        utc(kept.from()),
                        utc(kept.until()),
                        Ids.bytes(batch),
                        item.position())
                .update();
    }

    void end(UUID batch, BulkBatch.Item item, BulkOutcome outcome) {
        jdbc.sql("UPDATE session_batch_item SET outcome = ? WHERE batch_id = ? AND position = ?")
                .params(outcome.name(), Ids.bytes(batch), item.position())
                .update();
    }

    /** Unless it was over before. */
    void end(UUID batch, Instant at) {
        jdbc.sql("UPDATE session_batch SET done_at = ? WHERE id = ? AND done_at IS NULL")
                .params(utc(at), Ids.bytes(batch))
                .update();
    }

    private List<BulkBatch.Item> items(UUID batch) {
        return jdbc.sql(
                        "SELECT position, session_id, outcome FROM session_batch_item WHERE batch_id = ? ORDER BY position")
                .param(Ids.bytes(batch))
                .query((row, number) -> new BulkBatch.Item(
                        row.getInt("position"),
                        new SessionId(Ids.of(row.getBytes("session_id"))),
                        BulkOutcome.valueOf(row.getString("outcome"))))
                .list();
    }

    private BulkBatch batch(ResultSet row, List<BulkBatch.Item> items) throws SQLException {
        LocalDateTime done = row.getObject("done_at", LocalDateTime.class);
        return new BulkBatch(
                Ids.of(row.getBytes("id")),
                new AccountId(Ids.of(row.getBytes("account_id"))),
                instant(row.getObject("at", LocalDateTime.class)),
                json.readValue(row.getString("wanted"), BulkChange.class),
                done == null ? null : instant(done),
                items);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
