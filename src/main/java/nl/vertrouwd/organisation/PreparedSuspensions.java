package nl.vertrouwd.organisation;

import static nl.vertrouwd.base.Ids.bytes;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.vertrouwd.base.Ids;

/**
 * The suspensions of a delivery, ready to be written. Somebody may change one between the check and the writing; so the people concerned are
 * locked first, and then it is decided once more.
 */
final class PreparedSuspensions implements ImportPart.Prepared {

    private static final String FILE = SuspensionsPart.FILE;

    private final boolean read;
    private final List<DeliveredSuspension> delivered;
    private final Supplier<List<StoredSuspension>> stored;
    private final ImportContext context;
    private final Clock clock;
    private final Set<Long> told = new HashSet<>();
    private SuspensionDecisions decisions;

    PreparedSuspensions(
            boolean read,
            List<DeliveredSuspension> delivered,
            Supplier<List<StoredSuspension>> stored,
            ImportContext context,
            Clock clock) {
        this.read = read;
        this.delivered = delivered;
        this.stored = stored;
        this.context = context;
        this.clock = clock;
        this.decisions = decide();
    }

    @Override
    public List<FileCounts> counts() {
        return read ? List.of(decisions.counts(FILE)) : List.of();
    }

    @Override
    public void write(ImportWriter writer) {
        writer.lock("person", concerned());
        decisions = decide();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        writer.write(FILE, """
                INSERT INTO suspension (id, person_id, reason, valid_from, valid_until, entered_at, version)
                VALUES (?, ?, ?, ?, ?, ?, 0)
                """, decisions.added, (statement, row) -> {
            statement.setBytes(1, bytes(Ids.next()));
            statement.setBytes(2, bytes(row.person().id));
            statement.setString(3, row.reason().name());
            statement.setObject(4, row.period().from());
            statement.setObject(5, row.period().until());
            statement.setObject(6, now);
        });
        writer.write(
                FILE,
                "UPDATE suspension SET reason = ?, valid_until = ?, version = version + 1 WHERE id = ?",
                decisions.changed,
                (statement, change) -> {
                    statement.setString(1, change.delivered().reason().name());
                    statement.setObject(2, change.delivered().period().until());
                    statement.setBytes(3, bytes(change.stored().id()));
                });
        writer.write(
                FILE,
                "UPDATE suspension SET changed_in_product_at = NULL WHERE id = ?",
                decisions.agreed,
                (statement, change) ->
                        statement.setBytes(1, bytes(change.stored().id())));
    }

    private SuspensionDecisions decide() {
        SuspensionDecisions decided =
                new SuspensionDecisions(delivered, delivered.isEmpty() ? List.of() : stored.get());
        for (SuspensionDecisions.Change conflict : decided.conflicts) {
            if (told.add(conflict.delivered().line())) {
                tell(conflict);
            }
        }
        return decided;
    }

    private void tell(SuspensionDecisions.Change conflict) {
        long line = conflict.delivered().line();
        StoredSuspension kept = conflict.stored();
        if (kept.withdrawn()) {
            context.conflict(FILE, line, "from", "organisation.import.conflict.suspension-withdrawn");
        } else if (kept.period().equals(conflict.delivered().period())) {
            context.conflict(FILE, line, "reason", "organisation.import.conflict.suspension-reason");
        } else if (kept.period().isOpen()) {
            context.conflict(FILE, line, "until", "organisation.import.conflict.suspension-open");
        } else {
            String until = kept.period().until().toString();
            context.conflict(FILE, line, "until", "organisation.import.conflict.suspension-until", until);
        }
    }

    private Set<UUID> concerned() {
        Set<UUID> people = new HashSet<>();
        Stream.concat(
                        decisions.added.stream(),
                        Stream.concat(decisions.changed.stream(), decisions.agreed.stream())
                                .map(SuspensionDecisions.Change::delivered))
                .forEach(row -> people.add(row.person().id));
        return people;
    }
}
