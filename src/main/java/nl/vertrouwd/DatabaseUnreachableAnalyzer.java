package nl.vertrouwd;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly that the MySQL server of the installation does not answer, or refuses the account it was given. */
class DatabaseUnreachableAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final int UNKNOWN_SCHEMA = 1049;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        if (state.startsWith("08")) {
            return new FailureAnalysis(
                    "The MySQL server cannot be reached.",
                    "Look whether it runs and whether SPRING_DATASOURCE_URL names the right machine and port.",
                    cause);
        }
        if (state.startsWith("28")) {
            return new FailureAnalysis(
                    "The MySQL server does not accept the account.",
                    "Look at SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                    cause);
        }
        if (cause.getErrorCode() == UNKNOWN_SCHEMA) {
            return new FailureAnalysis(
                    "The MySQL server has no schema of that name.",
                    "Make it: CREATE DATABASE vertrouwd CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci",
                    cause);
        }
        return null;
    }
}
