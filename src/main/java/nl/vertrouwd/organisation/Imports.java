package nl.vertrouwd.organisation;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Takes a folder of the personnel system in: all of it or nothing. One import at a time, in however many processes. */
@Service
public class Imports {

    private final ImportTransaction transaction;
    private final ImportLog log;

    Imports(ImportTransaction transaction, ImportLog log) {
        this.transaction = transaction;
        this.log = log;
    }

    /**
     * Checks the folder as a whole and, unless it is a dry run, writes it; returns when that is done. Knows no roles: it is for the
     * command line and for screens that check them first.
     */
    public ImportResult run(ImportRequest request, Consumer<ImportProgress> listener) {
        AtomicReference<UUID> run = new AtomicReference<>();
        boolean ended = false;
        try {
            ImportResult result = transaction.run(request, listener, run::set);
            ended = true;
            return result;
        } finally {
            UUID started = run.get();
            if (!ended && started != null) {
                log.failed(started);
            }
        }
    }
}
