package nl.vertrouwd;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns the refusal of an address or port into the calm message that is printed instead of a stack trace. */
class CannotListenAnalyzer extends AbstractFailureAnalyzer<CannotListen> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, CannotListen cause) {
        return new FailureAnalysis(cause.getMessage(), cause.advice(), cause);
    }
}
