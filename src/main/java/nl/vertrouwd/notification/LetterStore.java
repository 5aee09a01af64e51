package nl.vertrouwd.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of letters: which are to be sent, and what came of it. */
@Component
class LetterStore {

    private static final String STILL_OURS = " WHERE id = :id AND tries = :tries AND state = 'WAITING'";

    private final JdbcClient jdbc;
    private final Duration lease;
    private final Clock clock;

    LetterStore(JdbcClient jdbc, @Value("${vertrouwd.mail.lease:10m}") Duration lease, Clock clock) {
        this.jdbc = jdbc;
        this.lease = lease;
        this.clock = clock;
    }

    /**
     * A letter that this process may send until the lease ends.
     *
     * @param tries which try this is; what another process found out since is not written over
     * @param startBefore from then on too little of the lease is left to begin sending it
     */
    record Claimed(UUID id, UUID receiver, int tries, Instant firstTryAt, Instant startBefore) {}

    UUID make(UUID receiver) {
        UUID id = Ids.next();
        jdbc.sql("INSERT INTO letter (id, receiver, state, created_at, next_try_at)"
                        + " VALUES (:id, :receiver, 'WAITING', :now, :now)")
                .param("id", Ids.bytes(id))
                .param("receiver", Ids.bytes(receiver))
                .param("now", Utc.of(clock.instant()))
                .update();
        return id;
    }

    /** Letters whose time has come, the longest waiting first; nobody else gets them before the lease ends. */
    @Transactional
    public List<Claimed> claim(int most) {
        Instant now = clock.instant();
        List<Claimed> claimed = jdbc.sql("SELECT id, receiver, tries, first_try_at FROM letter WHERE state = 'WAITING'"
                        + " AND next_try_at <= ? ORDER BY next_try_at LIMIT ? FOR UPDATE SKIP LOCKED")
                .params(Utc.of(now), most)
                .query((row, number) -> claimed(row, now))
                .list();
        if (!claimed.isEmpty()) {
            jdbc.sql(
                            "UPDATE letter SET tries = tries + 1, next_try_at = :lease, first_try_at = COALESCE(first_try_at, :now)"
                                    + " WHERE id IN (:ids)")
                    .param("lease", Utc.of(now.plus(lease)))
                    .param("now", Utc.of(now))
                    .param(
                            "ids",
                            claimed.stream().map(each -> Ids.bytes(each.id())).toList())
                    .update();
        }
        return claimed;
    }

    void sent(Claimed letter) {
        set(letter, "state = 'SENT', error = NULL, ended_at = :at", clock.instant(), null);
    }

    /** It has no receiver any more. */
    void dropped(Claimed letter) {
        set(letter, "state = 'DROPPED', error = NULL, ended_at = :at", clock.instant(), null);
    }

    void failed(Claimed letter, MailError error, Instant nextTry) {
        set(letter, "next_try_at = :at, error = :error", nextTry, error);
    }

    /** It is not tried again by itself. */
    void parked(Claimed letter, MailError error) {
        set(letter, "state = 'PARKED', error = :error, ended_at = :at", clock.instant(), error);
    }

    /** Not now; this was no try, and the day in which it is tried has not begun by it. */
    void postponed(Claimed letter, Instant until) {
        set(letter, "next_try_at = :at, first_try_at = IF(error IS NULL, NULL, first_try_at)", until, null);
    }

    private void set(Claimed letter, String what, Instant at, @Nullable MailError error) {
        jdbc.sql("UPDATE letter SET " + what + STILL_OURS)
                .param("at", Utc.of(at))
                .param("error", error == null ? null : error.name())
                .param("id", Ids.bytes(letter.id()))
                .param("tries", letter.tries())
                .update();
    }

    /** Takes up one parked letter again, or all; returns how many. */
    int takeUp(@Nullable UUID id) {
        return jdbc.sql("UPDATE letter SET state = 'WAITING', next_try_at = :now, first_try_at = NULL, ended_at = NULL"
                        + " WHERE state = 'PARKED' AND (:all OR id = :id)")
                .param("now", Utc.of(clock.instant()))
                .param("all", id == null)
                .param("id", id == null ? null : Ids.bytes(id))
                .update();
    }

    private Claimed claimed(ResultSet row, Instant now) throws SQLException {
        Instant first = Utc.momentOrNone(row, "first_try_at");
        return new Claimed(
                Ids.of(row.getBytes("id")),
                Ids.of(row.getBytes("receiver")),
                row.getInt("tries") + 1,
                first == null ? now : first,
                now.plus(lease.dividedBy(2)));
    }
}
