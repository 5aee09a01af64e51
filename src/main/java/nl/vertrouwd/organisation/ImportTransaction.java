package nl.vertrouwd.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one transaction of an import: whoever looks sees all of it or nothing. */
@Service
class ImportTransaction {

    private final List<ImportPart> parts;
    private final ImpactMeter meter;
    private final ImportRuns runs;
    private final ImportGates gates;
    private final ImportLog log;
    private final AuditTrail audit;
    private final JdbcTemplate database;

    ImportTransaction(
            List<ImportPart> parts,
            ImpactMeter meter,
            ImportRuns runs,
            ImportGates gates,
            ImportLog log,
            AuditTrail audit,
            JdbcTemplate database) {
        this.parts = parts;
        this.meter = meter;
        this.runs = runs;
        this.gates = gates;
        this.log = log;
        this.audit = audit;
        this.database = database;
        refuseSharedFiles();
    }

    /** Tells which run it became, so that a failure can be written down. */
    @Transactional
    public ImportResult run(ImportRequest request, Consumer<ImportProgress> listener, Consumer<UUID> started) {
        if (!runs.lock()) {
            log.begin(request, ImportRun.Outcome.BUSY);
            return new ImportResult.Busy();
        }
        Optional<String> refusal = request.dryRun() ? Optional.empty() : gates.refusal(account(request));
        if (refusal.isPresent()) {
            return new ImportResult.Refused(refusal.get());
        }
        UUID run = log.begin(request, ImportRun.Outcome.RUNNING);
        started.accept(run);
        List<SkippedFile> skipped = SkippedFile.of(request.source(), files());
        ImportContext context = new ImportContext(request.source(), files(), request.deliveredOn(), listener);
        List<ImportPart.Prepared> prepared =
                parts.stream().map(part -> part.check(context)).toList();
        ImportRemarks errors = context.errors();
        if (!errors.isEmpty()) {
            log.rejected(run, errors);
            return new ImportResult.Rejected(errors, skipped);
        }
        Impact impact = meter.measure(context);
        boolean asks = impact.isLarge() && !request.dryRun();
        if (asks && !request.confirmation().covers(impact)) {
            ImportSummary summary = summary(prepared, skipped, context, impact);
            log.unconfirmed(run, summary);
            return new ImportResult.Unconfirmed(summary);
        }
        if (!request.dryRun()) {
            gates.opening();
            write(prepared, new ImportWriter(database, run, touched(prepared), listener));
            record(request, run, counts(prepared), asks);
        }
        ImportSummary summary = summary(prepared, skipped, context, impact);
        log.done(run, summary, asks);
        return new ImportResult.Done(request.dryRun(), summary);
    }

    private ImportSummary summary(
            List<ImportPart.Prepared> prepared, List<SkippedFile> skipped, ImportContext context, Impact impact) {
        return new ImportSummary(
                counts(prepared),
                skipped,
                context.conflicts(),
                impact,
                runs.deliveredAfter(context.deliveredOn()).orElse(null));
    }

    private static void write(List<ImportPart.Prepared> prepared, ImportWriter writer) {
        prepared.forEach(part -> part.lockFirst(writer));
        prepared.forEach(part -> part.write(writer));
    }

    private void record(ImportRequest request, UUID run, List<FileCounts> counts, boolean confirmed) {
        Actor by = request.by() == null ? Accounts.SYSTEM : request.by();
        audit.record(
                by,
                "organisation.import-done",
                AuditSubject.thing("import", run),
                Map.of(),
                Map.of(
                        "folder", request.source().name(),
                        "delivered-on", request.deliveredOn().toString(),
                        "large-change-confirmed", Boolean.toString(confirmed),
                        "added", sum(counts, FileCounts::added),
                        "changed", sum(counts, FileCounts::changed),
                        "closed", sum(counts, FileCounts::closed),
                        "withdrawn", sum(counts, FileCounts::withdrawn)));
    }

    private static String sum(List<FileCounts> counts, ToLongFunction<FileCounts> of) {
        return Long.toString(counts.stream().mapToLong(of).sum());
    }

    private static @Nullable AccountId account(ImportRequest request) {
        return request.by() == null ? null : request.by().account();
    }

    private static long touched(List<ImportPart.Prepared> prepared) {
        return counts(prepared).stream().mapToLong(FileCounts::touched).sum();
    }

    private static List<FileCounts> counts(List<ImportPart.Prepared> prepared) {
        return prepared.stream().flatMap(part -> part.counts().stream()).toList();
    }

    private List<String> files() {
        return parts.stream().flatMap(part -> part.files().stream()).toList();
    }

    private void refuseSharedFiles() {
        Set<String> seen = new HashSet<>();
        for (String file : files()) {
            if (!seen.add(file)) {
                throw new IllegalStateException("two parts of the import read " + file);
            }
        }
    }
}
