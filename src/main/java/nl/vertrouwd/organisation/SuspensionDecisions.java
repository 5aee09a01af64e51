package nl.vertrouwd.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a delivery of suspensions does to those the product has: it adds and changes, but never what somebody changed here. */
final class SuspensionDecisions {

    /** A fact of the product that another fact of the file is about. */
    record Change(DeliveredSuspension delivered, StoredSuspension stored) {}

    final List<DeliveredSuspension> added = new ArrayList<>();
    final List<Change> changed = new ArrayList<>();

    /** Changed here, and the delivery now says the same. */
    final List<Change> agreed = new ArrayList<>();

    /** Changed here, and the delivery says something else. */
    final List<Change> conflicts = new ArrayList<>();

    int unchanged;

    SuspensionDecisions(Collection<DeliveredSuspension> delivered, Collection<StoredSuspension> stored) {
        Map<DeliveredSuspension.Key, StoredSuspension> known = new HashMap<>();
        for (StoredSuspension one : stored) {
            DeliveredSuspension.Key key = new DeliveredSuspension.Key(
                    one.person().value(), one.period().from());
            known.merge(key, one, (first, second) -> first.withdrawn() ? second : first);
        }
        delivered.forEach(row -> decide(row, known.get(row.key())));
    }

    private void decide(DeliveredSuspension row, @Nullable StoredSuspension stored) {
        if (stored == null) {
            added.add(row);
        } else if (stored.withdrawn() || stored.changedHere() && !row.says(stored)) {
            conflicts.add(new Change(row, stored));
        } else if (!row.says(stored)) {
            changed.add(new Change(row, stored));
        } else {
            unchanged++;
            if (stored.changedHere()) {
                agreed.add(new Change(row, stored));
            }
        }
    }

    FileCounts counts(String file) {
        return new FileCounts(file, added.size(), changed.size(), 0, 0, unchanged + conflicts.size());
    }
}
