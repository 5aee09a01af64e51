package nl.vertrouwd.organisation;

import java.util.ArrayList;
import java.util.List;

/** What a delivery would do to the rows of one kind. */
final class Changes<R> {

    final List<R> added = new ArrayList<>();
    final List<R> changed = new ArrayList<>();
    final List<R> closed = new ArrayList<>();
    final List<R> withdrawn = new ArrayList<>();
    int unchanged;

    FileCounts counts(String file) {
        return new FileCounts(file, added.size(), changed.size(), closed.size(), withdrawn.size(), unchanged);
    }

    /** What must stand in the table afterwards; the withdrawn rows must not. */
    List<R> toStore() {
        List<R> rows = new ArrayList<>(closed);
        rows.addAll(changed);
        rows.addAll(added);
        return rows;
    }
}
