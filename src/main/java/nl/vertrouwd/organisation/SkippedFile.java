package nl.vertrouwd.organisation;

import java.util.List;

/**
 * A file of the folder that the import did not read.
 *
 * @param recognised whether the product knows what it is, but does not read it yet
 */
public record SkippedFile(String file, boolean recognised) {

    static List<SkippedFile> of(ImportSource source, List<String> read) {
        return source.files().stream()
                .filter(file -> !read.contains(file))
                .map(file -> new SkippedFile(file, ExchangeFormats.isKnown(file)))
                .toList();
    }
}
