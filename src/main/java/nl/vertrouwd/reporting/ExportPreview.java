package nl.vertrouwd.reporting;

import java.util.List;
import nl.vertrouwd.base.AboutPerson;

/**
 * What a file would hold.
 *
 * @param first the first rows, as they stand in the file
 * @param count of all rows
 * @param withheld how many of them have no figures because they are about few people
 */
public record ExportPreview(List<List<String>> first, int count, int withheld) implements AboutPerson {

    public ExportPreview {
        first = first.stream().map(List::copyOf).toList();
    }
}
