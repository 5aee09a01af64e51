package nl.vertrouwd.planning;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.base.Ids;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The places of a session, counted in its row by the database, so that none is ever sold twice. Always inside the caller's transaction. */
@Service
public class Places {

    private static final int ROWS_AT_ONCE = 2000;

    private final JdbcClient jdbc;
    private final JdbcOperations template;
    private final SessionRepository sessions;
    private final SessionQueries queries;
    private final Clock clock;

    Places(JdbcClient jdbc, JdbcOperations template, SessionRepository sessions, SessionQueries queries, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.sessions = sessions;
        this.queries = queries;
        this.clock = clock;
    }

    /** The session as it is now; everybody else who wants to change its places or its state waits until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Session> lock(SessionId session) {
        return queries.locked(session);
    }

    /** Takes one place of a published session; false when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(SessionId session) {
        return jdbc.sql(
                                "UPDATE session SET taken = taken + 1 WHERE id = ? AND state = 'PUBLISHED' AND taken < capacity")
                        .param(Ids.bytes(session.value()))
                        .update()
                == 1;
    }

    /** Gives one place back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(SessionId session) {
        jdbc.sql(
                        "UPDATE session SET taken = taken - 1, overbooked = GREATEST(0, overbooked - 1) WHERE id = ? AND taken > 0")
                .param(Ids.bytes(session.value()))
                .update();
    }

    /** Takes over how many places an import says are taken, whatever the capacity; for sessions that are locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(Map<SessionId, Integer> taken) {
        template.batchUpdate(
                "UPDATE session SET taken = ?, overbooked = GREATEST(0, ? - capacity) WHERE id = ?",
                List.copyOf(taken.entrySet()),
                ROWS_AT_ONCE,
                (statement, entry) -> {
                    statement.setInt(1, entry.getValue());
                    statement.setInt(2, entry.getValue());
                    statement.setBytes(3, Ids.bytes(entry.getKey().value()));
                });
    }

    /** Marks a published session as given; refuses any other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(SessionId session) {
        SessionEntity given = sessions.findById(session.value()).orElseThrow();
        given.give(clock.instant());
        sessions.saveAndFlush(given);
    }
}
