package nl.vertrouwd.scheduling;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The right to run a job, until it is closed or the connection that holds it is lost. */
final class JobTurn implements AutoCloseable {

    private final Connection connection;
    private volatile boolean lost;
    private volatile boolean closed;

    JobTurn(Connection connection) {
        this.connection = connection;
    }

    /** Something that is asked of the database on this connection. */
    interface Question {

        boolean ask(Connection connection) throws SQLException;
    }

    boolean with(Question question) {
        try {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the turn of a job could not be asked for", e);
        }
    }

    /** Whether somebody else may have the turn by now. */
    boolean isLost() {
        return lost;
    }

    boolean isClosed() {
        return closed;
    }

    /** Lets the server know that this process is there. */
    synchronized void sayIt() {
        if (closed) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        } catch (SQLException gone) {
            lost = true;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try (connection;
                Statement statement = connection.createStatement()) {
            connection.rollback();
            statement.execute("SET SESSION wait_timeout = DEFAULT");
            connection.setAutoCommit(true);
        } catch (SQLException gone) {
            lost = true; // and the lock with it
        }
    }
}
