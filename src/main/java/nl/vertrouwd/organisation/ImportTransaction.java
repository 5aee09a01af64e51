package nl.vertrouwd.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one transaction of an import: whoever looks sees all of it or nothing. */
@Service
class ImportTransaction {

    private final List<ImportPart> parts;
    private final ImportRuns runs;
    private final ImportGates gates;
    private final JdbcTemplate database;

    ImportTransaction(List<ImportPart> parts, ImportRuns runs, ImportGates gates, JdbcTemplate database) {
        this.parts = parts;
        this.runs = runs;
        this.gates = gates;
        this.database = database;
    }

    /** Tells which run it became, so that a failure can be written down. */
    @Transactional
    public ImportResult run(ImportRequest request, Consumer<ImportProgress> listener, Consumer<UUID> started) {
        if (!runs.lock()) {
            runs.begin(request, ImportRun.Outcome.BUSY);
            return new ImportResult.Busy();
        }
        Optional<String> refusal = request.dryRun() ? Optional.empty() : gates.refusal(request.by());
        if (refusal.isPresent()) {
            return new ImportResult.Refused(refusal.get());
        }
        UUID run = runs.begin(request, ImportRun.Outcome.RUNNING);
        started.accept(run);
        List<String> files =
                parts.stream().flatMap(part -> part.files().stream()).toList();
        List<SkippedFile> skipped = SkippedFile.of(request.source(), files);
        ImportContext context = new ImportContext(request.source(), files, request.deliveredOn(), listener);
        List<ImportPart.Prepared> prepared = new ArrayList<>();
        parts.forEach(part -> prepared.add(part.check(context)));
        ImportErrors errors = context.errors();
        if (!errors.isEmpty()) {
            runs.end(run, ImportRun.Outcome.REJECTED, errors.total());
            return new ImportResult.Rejected(errors.list(), errors.total(), skipped);
        }
        List<FileCounts> counts =
                prepared.stream().flatMap(part -> part.counts().stream()).toList();
        if (!request.dryRun()) {
            gates.opening();
            long rows = counts.stream().mapToLong(FileCounts::touched).sum();
            ImportWriter writer = new ImportWriter(database, run, rows, listener);
            prepared.forEach(part -> part.write(writer));
        }
        runs.done(run, counts);
        return new ImportResult.Done(request.dryRun(), counts, skipped);
    }
}
