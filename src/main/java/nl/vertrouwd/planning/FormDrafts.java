package nl.vertrouwd.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what a planner types in the form of a session until it is saved, thrown away, or 30 days old: one for a new session and one
 * for each that is changed. Only who typed it gets it back. Refuses everybody but planners and administrators.
 */
@Service
public class FormDrafts {

    static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_AT_ONCE = 1000;
    private static final UUID NEW_SESSION = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    FormDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the actor typed last, if it is kept; what an earlier version of the product wrote and this one cannot read is not. */
    @Transactional(readOnly = true)
    public Optional<FormDraft> find(@Nullable SessionId session, Actor by) {
        Planners.require(by);
        return jdbc.sql("SELECT version, content, kept_at FROM form_draft"
                        + " WHERE account_id = :account AND session_id = :session AND kept_at > :oldest")
                .param("account", Ids.bytes(by.account().value()))
                .param("session", key(session))
                .param("oldest", utc(clock.instant().minus(KEPT)))
                .query((row, number) -> draft(row))
                .optional()
                .flatMap(found -> found);
    }

    /** Keeps this in place of what was kept before, and lets go what is too old, of anybody. */
    @Transactional
    public void keep(@Nullable SessionId session, long version, SessionDraft typed, Actor by) {
        Planners.require(by);
        Instant now = clock.instant();
        jdbc.sql("""
                INSERT INTO form_draft (account_id, session_id, version, content, kept_at)
                VALUES (:account, :session, :version, :content, :now) AS new
                ON DUPLICATE KEY UPDATE version = new.version, content = new.content, kept_at = new.kept_at
                """)
                .param("account", Ids.bytes(by.account().value()))
                .param("session", key(session))
                .param("version", version)
                .param("content", json.writeValueAsString(typed))
                .param("now", utc(now))
                .update();
        jdbc.sql("DELETE FROM form_draft WHERE kept_at <= :oldest LIMIT :most")
                .param("oldest", utc(now.minus(KEPT)))
                .param("most", MOST_AT_ONCE)
                .update();
    }

    /** Lets go what the actor typed; nothing happens when nothing is kept. */
    @Transactional
    public void forget(@Nullable SessionId session, Actor by) {
        Planners.require(by);
        jdbc.sql("DELETE FROM form_draft WHERE account_id = :account AND session_id = :session")
                .param("account", Ids.bytes(by.account().value()))
                .param("session", key(session))
                .update();
    }

    private Optional<FormDraft> draft(ResultSet row) throws SQLException {
        try {
            return Optional.of(new FormDraft(
                    json.readValue(row.getString("content"), SessionDraft.class),
                    row.getLong("version"),
                    row.getObject("kept_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)));
        } catch (JacksonException fromAnotherVersion) {
            return Optional.empty();
        }
    }

    private static byte[] key(@Nullable SessionId session) {
        return Ids.bytes(session == null ? NEW_SESSION : session.value());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
