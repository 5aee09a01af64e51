package nl.vertrouwd.organisation;

import java.util.List;

/**
 * What there is to say about an import folder.
 *
 * @param shown the first thousand, by file in the order in which they were read and then by line
 * @param total how many there are
 */
public record ImportRemarks(List<ImportRemark> shown, long total) {

    static final ImportRemarks NONE = new ImportRemarks(List.of(), 0);

    public ImportRemarks {
        shown = List.copyOf(shown);
    }

    public boolean isEmpty() {
        return total == 0;
    }

    /** How many are only counted. */
    public long more() {
        return total - shown.size();
    }
}
