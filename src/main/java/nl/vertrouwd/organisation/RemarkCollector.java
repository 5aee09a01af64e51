package nl.vertrouwd.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects remarks: the first thousand in full, of the others only how many. */
final class RemarkCollector {

    static final int LIMIT = 1000;

    private final List<ImportRemark> kept = new ArrayList<>();
    private long total;

    void add(ImportRemark remark) {
        total++;
        if (kept.size() < LIMIT) {
            kept.add(remark);
        }
    }

    ImportRemarks all() {
        List<String> files = kept.stream().map(ImportRemark::file).distinct().toList();
        return new ImportRemarks(
                kept.stream()
                        .sorted(Comparator.<ImportRemark>comparingInt(remark -> files.indexOf(remark.file()))
                                .thenComparingLong(ImportRemark::line))
                        .toList(),
                total);
    }
}
