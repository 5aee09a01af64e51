package nl.vertrouwd.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A server that can be reached; shared when another program runs it. */
record Endpoint(int port, String password, boolean shared) {

    static final String USER = "vertrouwd";
    private static final String ACCESS_DENIED = "28000";

    /** What came of asking whether it is there. */
    enum Answer {
        READY,
        NOT_YET,
        WRONG_PASSWORD
    }

    Answer answer() {
        try (Connection connection = connect()) {
            return connection.isValid(5) ? Answer.READY : Answer.NOT_YET;
        } catch (SQLException e) {
            boolean refused = ACCESS_DENIED.equals(e.getSQLState());
            return refused ? Answer.WRONG_PASSWORD : Answer.NOT_YET;
        }
    }

    /** Makes the schema if it is not there and gives the settings of a data source on it. */
    Map<String, Object> dataSource(String schema) {
        if (!schema.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException("not a name of a schema: " + schema);
        }
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create database if not exists " + schema + " character set utf8mb4 collate utf8mb4_0900_ai_ci");
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The embedded MySQL server refuses to make the schema " + schema + ": " + e.getMessage(),
                    "See log/mysqld.log in the data folder.",
                    e);
        }
        return Map.of(
                "spring.datasource.url", url(schema),
                "spring.datasource.username", USER,
                "spring.datasource.password", password);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url("") + "&connectTimeout=2000", USER, password);
    }

    private String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema + "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }
}
