package nl.vertrouwd;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly that a database belongs to another version of the product; it is never changed then. */
class UnknownMigrationsAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException cause) {
        String details = cause.getMessage() == null ? "" : cause.getMessage();
        if (details.contains("not resolved locally")) {
            return new FailureAnalysis(
                    "The database was made by a newer version of Vertrouwd than this one.",
                    "Start that version. Nothing was changed.",
                    cause);
        }
        if (details.contains("not applied to database")) {
            return new FailureAnalysis(
                    "The running product is older than this command.",
                    "Start the product anew with this version first.",
                    cause);
        }
        return new FailureAnalysis(
                "The database does not have the structure that this version of Vertrouwd gave it: " + details,
                "Start the version that made it, or restore a backup. Nothing was changed.",
                cause);
    }
}
