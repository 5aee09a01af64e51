package nl.vertrouwd.reporting;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Failures;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Makes exports in the background for who looks at a page meanwhile. */
@Service
public class ExportDesk implements DisposableBean {

    private final PageExports exports;
    private final ExecutorService executor = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("export-", 0).factory());

    ExportDesk(PageExports exports) {
        this.exports = exports;
    }

    /** Returns at once; tells what became of it later, on another thread. */
    public void preview(Actor by, ExportChoice choice, Consumer<ExportResult<ExportPreview>> reader) {
        CompletableFuture.supplyAsync(() -> exports.preview(by, choice), executor)
                .exceptionally(failure -> {
                    Failures.log(failure);
                    return new ExportResult.Broken<>();
                })
                .thenAccept(reader);
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
