package nl.vertrouwd.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong: the first thousand in full, of the others only how many. */
final class ImportErrors {

    static final int LIMIT = 1000;

    private final List<ImportError> kept = new ArrayList<>();
    private long total;

    void add(ImportError error) {
        total++;
        if (kept.size() < LIMIT) {
            kept.add(error);
        }
    }

    boolean isEmpty() {
        return total == 0;
    }

    long total() {
        return total;
    }

    /** By file in the order in which they were read, then by line. */
    List<ImportError> list() {
        List<String> files = kept.stream().map(ImportError::file).distinct().toList();
        return kept.stream()
                .sorted(Comparator.<ImportError>comparingInt(error -> files.indexOf(error.file()))
                        .thenComparingLong(ImportError::line))
                .toList();
    }
}
