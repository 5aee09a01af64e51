package nl.vertrouwd.trainingrecord;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.organisation.FactTable;
import nl.vertrouwd.organisation.ImportContext;
import nl.vertrouwd.organisation.ImportQueries;
import nl.vertrouwd.organisation.ImportWriter;

/** How an import writes exemptions. What is told of a conflict never says why somebody is exempt. */
final class ExemptionTable implements FactTable<DeliveredExemption, StoredExemption> {

    private static final String FILE = ExemptionsPart.FILE;

    private final ImportQueries database;
    private final ImportContext context;
    private final LocalDateTime now;

    ExemptionTable(ImportQueries database, ImportContext context, LocalDateTime now) {
        this.database = database;
        this.context = context;
        this.now = now;
    }

    @Override
    public List<StoredExemption> stored(Collection<DeliveredExemption> delivered) {
        List<StoredExemption> stored = new ArrayList<>();
        database.each(
                ExemptionStore.SELECT + "ORDER BY valid_from, entered_at, id",
                row -> stored.add(ExemptionStore.stored(row, 0)));
        return stored;
    }

    @Override
    public void lock(ImportWriter writer, Collection<DeliveredExemption> concerned) {
        Set<UUID> people = concerned.stream()
                .map(DeliveredExemption::whom)
                .filter(Exempted.Someone.class::isInstance)
                .map(whom -> ((Exempted.Someone) whom).person().value())
                .collect(Collectors.toSet());
        Set<String> networks = concerned.stream()
                .map(row -> ExemptionStore.network(row.whom()))
                .filter(network -> network != null)
                .collect(Collectors.toSet());
        writer.lock("person", people);
        writer.lock("unit", units(networks));
    }

    private List<UUID> units(Set<String> codes) {
        List<UUID> units = new ArrayList<>();
        database.each("SELECT id, code FROM unit", row -> {
            if (codes.contains(row.getString("code"))) {
                units.add(Ids.of(row.getBytes("id")));
            }
        });
        return units;
    }

    @Override
    public void add(ImportWriter writer, List<DeliveredExemption> added) {
        writer.write(FILE, """
                INSERT INTO exemption (id, person_id, network, scheme, requirement, valid_from, valid_until, reason, entered_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """, added, (statement, row) -> {
            statement.setBytes(1, Ids.bytes(Ids.next()));
            statement.setBytes(2, ExemptionStore.person(row.whom()));
            statement.setString(3, ExemptionStore.network(row.whom()));
            statement.setString(4, row.scheme());
            statement.setString(5, row.requirement());
            statement.setObject(6, row.period().from());
            statement.setObject(7, row.period().until());
            statement.setString(8, row.reason());
            statement.setObject(9, now);
        });
    }

    @Override
    public void change(ImportWriter writer, List<Change<DeliveredExemption, StoredExemption>> changed) {
        writer.write(
                FILE,
                "UPDATE exemption SET reason = ?, valid_until = ?, version = version + 1 WHERE id = ?",
                changed,
                (statement, change) -> {
                    statement.setString(1, change.delivered().reason());
                    statement.setObject(2, change.delivered().period().until());
                    statement.setBytes(3, Ids.bytes(change.stored().id()));
                });
    }

    @Override
    public void agree(ImportWriter writer, List<Change<DeliveredExemption, StoredExemption>> agreed) {
        writer.write(
                FILE,
                "UPDATE exemption SET changed_in_product_at = NULL WHERE id = ?",
                agreed,
                (statement, change) ->
                        statement.setBytes(1, Ids.bytes(change.stored().id())));
    }

    @Override
    public void tell(Change<DeliveredExemption, StoredExemption> conflict) {
        long line = conflict.delivered().line();
        StoredExemption kept = conflict.stored();
        if (kept.withdrawn()) {
            context.conflict(FILE, line, "from", "trainingrecord.import.conflict.exemption-withdrawn");
        } else if (kept.period().equals(conflict.delivered().period())) {
            context.conflict(FILE, line, "reason", "trainingrecord.import.conflict.exemption-reason");
        } else if (kept.period().isOpen()) {
            context.conflict(FILE, line, "until", "trainingrecord.import.conflict.exemption-open");
        } else {
            String until = kept.period().until().toString();
            context.conflict(FILE, line, "until", "trainingrecord.import.conflict.exemption-until", until);
        }
    }
}
