package nl.vertrouwd.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.organisation.FactTable.Change;
import org.jspecify.annotations.Nullable;

/** What a delivery of facts does to those the product has: it adds and changes, but never what somebody changed here. */
final class FactDecisions<D extends DeliveredFact<S>, S extends StoredFact> {

    final List<D> added = new ArrayList<>();
    final List<Change<D, S>> changed = new ArrayList<>();

    /** Changed here, and the delivery now says the same. */
    final List<Change<D, S>> agreed = new ArrayList<>();

    /** Changed here, and the delivery says something else. */
    final List<Change<D, S>> conflicts = new ArrayList<>();

    private int unchanged;

    FactDecisions(Collection<D> delivered, Collection<S> stored) {
        Map<Object, S> known = new HashMap<>();
        for (S one : stored) {
            known.merge(one.key(), one, (first, second) -> first.withdrawn() ? second : first);
        }
        delivered.forEach(row -> decide(row, known.get(row.key())));
    }

    private void decide(D row, @Nullable S stored) {
        if (stored == null) {
            added.add(row);
        } else if (stored.withdrawn() || isKept(row, stored)) {
            conflicts.add(new Change<>(row, stored));
        } else if (!row.says(stored)) {
            changed.add(new Change<>(row, stored));
        } else {
            unchanged++;
            if (stored.changedHere()) {
                agreed.add(new Change<>(row, stored));
            }
        }
    }

    private boolean isKept(D row, S stored) {
        return !row.says(stored) && (stored.changedHere() || !row.mayChange(stored));
    }

    FileCounts counts(String file) {
        return new FileCounts(file, added.size(), changed.size(), 0, 0, unchanged + conflicts.size());
    }
}
