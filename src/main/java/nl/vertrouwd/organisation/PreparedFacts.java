package nl.vertrouwd.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The facts of one file, ready to be written. Somebody may change one in the product between the check and the writing; so what whoever does
 * that locks is locked first, also of what is kept so far, and then it is decided once more.
 */
public final class PreparedFacts<D extends DeliveredFact<S>, S extends StoredFact> implements ImportPart.Prepared {

    private final String file;
    private final boolean read;
    private final List<D> delivered;
    private final FactTable<D, S> table;
    private final Set<Long> told = new HashSet<>();
    private FactDecisions<D, S> decisions;

    /** @param delivery what became of the file; only one that was read is counted */
    public PreparedFacts(String file, ImportContext.Delivery delivery, List<D> delivered, FactTable<D, S> table) {
        this.file = file;
        this.read = delivery == ImportContext.Delivery.READ;
        this.delivered = List.copyOf(delivered);
        this.table = table;
        this.decisions = decide();
    }

    @Override
    public List<FileCounts> counts() {
        return read ? List.of(decisions.counts(file)) : List.of();
    }

    @Override
    public void lockFirst(ImportWriter writer) {
        if (table.isLockedBeforePeople()) {
            table.lock(writer, concerned());
        }
    }

    @Override
    public void write(ImportWriter writer) {
        if (delivered.isEmpty()) {
            return;
        }
        table.lock(writer, concerned());
        decisions = decide();
        table.add(writer, decisions.added);
        table.change(writer, decisions.changed);
        table.agree(writer, decisions.agreed);
    }

    private List<D> concerned() {
        List<D> concerned = new ArrayList<>(decisions.added);
        decisions.changed.forEach(change -> concerned.add(change.delivered()));
        decisions.agreed.forEach(change -> concerned.add(change.delivered()));
        decisions.conflicts.forEach(change -> concerned.add(change.delivered()));
        return concerned;
    }

    private FactDecisions<D, S> decide() {
        FactDecisions<D, S> decided =
                new FactDecisions<>(delivered, delivered.isEmpty() ? List.of() : table.stored(delivered));
        decided.conflicts.stream()
                .filter(conflict -> told.add(conflict.delivered().line()))
                .forEach(table::tell);
        return decided;
    }
}
