package nl.vertrouwd;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Says on standard error why the product did not start and what to do, without the frame that Spring Boot draws around it; silent when
 * somebody stopped it while it was still starting, because what fails then is no reason.
 */
class PlainFailureReport implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        if (isStopping()) {
            return;
        }
        System.err.println("Vertrouwd did not start. " + analysis.getDescription());
        if (analysis.getAction() != null && !analysis.getAction().isBlank()) {
            System.err.println(analysis.getAction());
        }
    }

    private static boolean isStopping() {
        try {
            Runtime.getRuntime().removeShutdownHook(new Thread());
            return false;
        } catch (IllegalStateException shutdown) {
            return true;
        }
    }
}
