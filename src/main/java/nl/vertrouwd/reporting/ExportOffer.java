package nl.vertrouwd.reporting;

import java.util.List;
import nl.vertrouwd.base.Export;

/**
 * An export that somebody may have.
 *
 * @param textKey of what it is called; with {@code .means} behind it, of what it is
 * @param schemes the schemes of which one is to be chosen; empty when it is about all
 */
public record ExportOffer(String name, String textKey, Export.About about, List<String> columns, List<Choice> schemes) {

    /** A scheme to choose, in the reader's language. */
    public record Choice(String code, String title) {}

    public ExportOffer {
        columns = List.copyOf(columns);
        schemes = List.copyOf(schemes);
    }
}
