package nl.vertrouwd.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.vertrouwd.base.OldRows;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Slows guessing down. An attempt is counted before the password is looked at, under a row lock, so that any number of attempts at
 * once, on any number of nodes, count like one after another; a right password takes the count back.
 */
@Service
class Attempts {

    private static final String ACCOUNT = "account";
    private static final String ADDRESS = "address";
    private static final String SECOND_STEP = "second-step";

    /** Rows that are counted while old ones are thrown away can be in each other's way; the database then ends one, which starts anew. */
    private static final int MOST_TRIES = 10;

    private final JdbcClient jdbc;
    private final Keyed keyed;
    private final OldRows oldRows;
    private final TransactionOperations transaction;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Keyed keyed, OldRows oldRows, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.keyed = keyed;
        this.oldRows = oldRows;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Counts an attempt; or says how long to wait, and then nothing may be tried. */
    public Optional<Duration> begin(String username, String address) {
        return settled(() -> begin(keyed.hash(ACCOUNT, username), address));
    }

    /** The same for the second step, which has a count of its own: a right password does not take it back. */
    public Optional<Duration> beginSecondStep(AccountId account, String address) {
        return settled(() -> begin(secondStep(account), address));
    }

    private Optional<Duration> begin(byte[] name, String address) {
        Instant now = clock.instant();
        byte[] place = keyed.hash(ADDRESS, NetworkAddress.of(address));
        Waiting there = lock(place, now);
        Waiting on = lock(name, now);
        Optional<Duration> wait = on.left(now).or(() -> there.left(now));
        if (wait.isEmpty()) {
            write(place, there.afterAttemptFromAddress(now));
            write(name, on.afterAttempt(now));
        }
        return wait;
    }

    private Optional<Duration> settled(Supplier<Optional<Duration>> counting) {
        for (int tries = 1; ; tries++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> counting.get()));
            } catch (PessimisticLockingFailureException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    /** The attempt was right: the user name starts anew, and the address is not held against anybody. */
    @Transactional
    public void succeeded(String username, String address) {
        forgiveOne(address);
        forget(username);
    }

    /** Throws away what was counted longer ago than anything counts; not within a transaction that has counted. */
    public void throwAwayOld() {
        oldRows.throwAway(
                "sign_in_attempt",
                List.of("subject"),
                "last_at",
                clock.instant().minus(Waiting.FORGOTTEN));
    }

    /** The code was right: the second step starts anew, and the address is not held against anybody. */
    @Transactional
    public void secondStepSucceeded(AccountId account, String address) {
        forgiveOne(address);
        forgetSecondStep(account);
    }

    /** Ends the wait of a second step. */
    @Transactional
    public void forgetSecondStep(AccountId account) {
        forget(secondStep(account));
    }

    /** Ends the wait of a user name. */
    @Transactional
    public void forget(String username) {
        forget(keyed.hash(ACCOUNT, username));
    }

    private void forget(byte[] subject) {
        jdbc.sql("DELETE FROM sign_in_attempt WHERE subject = :subject")
                .param("subject", subject)
                .update();
    }

    private void forgiveOne(String address) {
        jdbc.sql(
                        "UPDATE sign_in_attempt SET failures = GREATEST(failures - 1, 0), wait_until = NULL WHERE subject = :subject")
                .param("subject", keyed.hash(ADDRESS, NetworkAddress.of(address)))
                .update();
    }

    private byte[] secondStep(AccountId account) {
        return keyed.hash(SECOND_STEP, account.value().toString());
    }

    /** How long a user name still has to wait. */
    @Transactional(readOnly = true)
    public Optional<Duration> waiting(String username) {
        return jdbc.sql("SELECT * FROM sign_in_attempt WHERE subject = :subject")
                .param("subject", keyed.hash(ACCOUNT, username))
                .query((row, number) -> row(row))
                .optional()
                .flatMap(found -> found.left(clock.instant()));
    }

    private Waiting lock(byte[] subject, Instant now) {
        jdbc.sql("""
                INSERT INTO sign_in_attempt (subject, failures, since, last_at) VALUES (:subject, 0, :now, :now)
                ON DUPLICATE KEY UPDATE subject = sign_in_attempt.subject
                """).param("subject", subject).param("now", Utc.of(now)).update();
        return jdbc.sql("SELECT * FROM sign_in_attempt WHERE subject = :subject FOR UPDATE")
                .param("subject", subject)
                .query((row, number) -> row(row))
                .single();
    }

    private void write(byte[] subject, Waiting waiting) {
        Instant until = waiting.until();
        jdbc.sql("""
                UPDATE sign_in_attempt SET failures = :failures, since = :since, last_at = :last, wait_until = :until
                 WHERE subject = :subject
                """)
                .param("failures", waiting.failures())
                .param("since", Utc.of(waiting.since()))
                .param("last", Utc.of(waiting.last()))
                .param("until", until == null ? null : Utc.of(until))
                .param("subject", subject)
                .update();
    }

    private static Waiting row(ResultSet row) throws SQLException {
        return new Waiting(
                row.getInt("failures"),
                Utc.instant(row.getObject("since", LocalDateTime.class)),
                Utc.instant(row.getObject("last_at", LocalDateTime.class)),
                until(row.getObject("wait_until", LocalDateTime.class)));
    }

    private static @Nullable Instant until(@Nullable LocalDateTime column) {
        return column == null ? null : Utc.instant(column);
    }
}
