package nl.vertrouwd.scheduling;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Who runs a job holds a row of the database, on a connection of its own so that the job has none of its transactions within it. The
 * lock goes when the connection goes: at once for a process that was killed, and after a minute and a half of silence for a machine that
 * is gone without a word.
 */
@Component
class JobTurns implements DisposableBean {

    private static final Duration SILENCE = Duration.ofSeconds(90);
    private static final int SIGNS_IN_SILENCE = 4;
    private static final String THERE = "SELECT job FROM job_turn WHERE job = ?";

    private final DataSource database;
    private final Duration silence;
    private final Map<JobTurn, Boolean> taken = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService signs;

    @Autowired
    JobTurns(DataSource database) {
        this(database, SILENCE);
    }

    /** @param silence after which the server takes a machine for gone; in whole seconds */
    JobTurns(DataSource database, Duration silence) {
        this.database = database;
        this.silence = silence;
    }

    /** Empty while somebody else has the turn; never waits. */
    Optional<JobTurn> take(String job) {
        JobTurn turn = new JobTurn(connect());
        boolean mine = false;
        try {
            mine = turn.with(connection -> lock(connection, job));
        } finally {
            if (!mine) {
                turn.close();
            }
        }
        if (!mine) {
            return Optional.empty();
        }
        keep(turn);
        return Optional.of(turn);
    }

    @Override
    public synchronized void destroy() {
        if (signs != null) {
            signs.shutdownNow();
        }
    }

    private Connection connect() {
        try {
            return database.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException("no connection for the turn of a job", e);
        }
    }

    private synchronized void keep(JobTurn turn) {
        taken.put(turn, true);
        if (signs == null) {
            ScheduledExecutorService made = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("job-turns").daemon().factory());
            long pause = silence.dividedBy(SIGNS_IN_SILENCE).toMillis();
            made.scheduleWithFixedDelay(this::sayThatWeAreThere, pause, pause, TimeUnit.MILLISECONDS);
            signs = made;
        }
    }

    private void sayThatWeAreThere() {
        taken.keySet().removeIf(JobTurn::isClosed);
        taken.keySet().forEach(JobTurn::sayIt);
    }

    private boolean lock(Connection connection, String job) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION wait_timeout = " + silence.toSeconds());
        }
        if (finds(connection, THERE + " FOR UPDATE SKIP LOCKED", job)) {
            return true;
        }
        if (finds(connection, THERE, job)) {
            return false;
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT IGNORE INTO job_turn (job) VALUES (?)")) {
            insert.setString(1, job);
            insert.executeUpdate();
        }
        connection.commit();
        return finds(connection, THERE + " FOR UPDATE SKIP LOCKED", job);
    }

    private static boolean finds(Connection connection, String sql, String job) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, job);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }
}
