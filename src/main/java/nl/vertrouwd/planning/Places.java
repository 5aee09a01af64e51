package nl.vertrouwd.planning;

import java.time.Clock;
import java.util.Optional;
import nl.vertrouwd.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The places of a session, counted in its row by the database, so that none is ever sold twice. Always inside the caller's transaction. */
@Service
public class Places {

    private final JdbcClient jdbc;
    private final SessionRepository sessions;
    private final SessionQueries queries;
    private final Clock clock;

    Places(JdbcClient jdbc, SessionRepository sessions, SessionQueries queries, Clock clock) {
        this.jdbc = jdbc;
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
        jdbc.sql("UPDATE session SET taken = taken - 1 WHERE id = ? AND taken > 0")
                .param(Ids.bytes(session.value()))
                .update();
    }

    /** Marks a published session as given; refuses any other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(SessionId session) {
        SessionEntity given = sessions.findById(session.value()).orElseThrow();
        given.give(clock.instant());
        sessions.saveAndFlush(given);
    }
}
