package nl.vertrouwd;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly that a database is empty or belongs to another version of the product; it is never changed then. */
class UnknownMigrationsAnalyzer extends AbstractFailureAnalyzer<RuntimeException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, RuntimeException failure) {
        if (findCause(rootFailure, EmptyDatabase.class) instanceof EmptyDatabase empty) {
            return new FailureAnalysis(
                    "There is nothing of Vertrouwd in this database yet.",
                    "Start the product on it first, or look whether it is the right one. Nothing was changed.",
                    empty);
        }
        FlywayValidateException cause = findCause(rootFailure, FlywayValidateException.class);
        return cause == null ? null : explained(cause);
    }

    private static FailureAnalysis explained(FlywayValidateException cause) {
        String details = cause.getMessage() == null ? "" : cause.getMessage();
        if (details.contains("not resolved locally")) {
            return new FailureAnalysis(
                    "The database was made by a newer version of Vertrouwd than this one.",
                    "Start that version. Nothing was changed.",
                    cause);
        }
        if (details.contains("not applied to database")) {
            return new FailureAnalysis(
                    "The database was made by an older version of Vertrouwd than this one.",
                    "Start this version of the product on it first; that brings it up to date. Nothing was changed.",
                    cause);
        }
        return new FailureAnalysis(
                "The database does not have the structure that this version of Vertrouwd gave it: " + details,
                "Start the version that made it, or restore a backup. Nothing was changed.",
                cause);
    }
}
