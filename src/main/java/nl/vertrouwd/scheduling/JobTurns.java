package nl.vertrouwd.scheduling;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Who runs a job holds a row of the database, on a connection of its own so that the job has none of its transactions within it. The
 * lock goes when the connection goes, so nothing is left of a process that was killed.
 */
@Component
class JobTurns {

    private static final String THERE = "SELECT job FROM job_turn WHERE job = ?";

    private final DataSource database;

    JobTurns(DataSource database) {
        this.database = database;
    }

    /** A turn that lasts until it is closed. */
    interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    /** Empty while somebody else has the turn; never waits. */
    Optional<Turn> take(String job) {
        try {
            Connection connection = database.getConnection();
            boolean taken = false;
            try {
                connection.setAutoCommit(false);
                taken = lock(connection, job);
                return taken ? Optional.of(() -> giveBack(connection)) : Optional.empty();
            } finally {
                if (!taken) {
                    giveBack(connection);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the turn of a job could not be asked for", e);
        }
    }

    private static boolean lock(Connection connection, String job) throws SQLException {
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

    private static void giveBack(Connection connection) {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException gone) {
            return; // and the lock with it
        }
    }
}
