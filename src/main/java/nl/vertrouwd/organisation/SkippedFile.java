package nl.vertrouwd.organisation;

import java.util.List;
import java.util.Set;

/**
 * A file of the folder that the import did not read.
 *
 * @param recognised whether the product knows what it is, but does not read it yet
 */
public record SkippedFile(String file, boolean recognised) {

    private static final Set<String> KNOWN = Set.of(
            "sites.csv",
            "units.csv",
            "persons.csv",
            "placements.csv",
            "suspensions.csv",
            "exemptions.csv",
            "confidant-events.csv",
            "sessions.csv",
            "enrolments.csv",
            "plan.csv",
            "activities.csv",
            "completions.csv",
            "evaluations.csv");

    static List<SkippedFile> of(ImportSource source, List<String> read) {
        return source.files().stream()
                .filter(file -> !read.contains(file))
                .map(file -> new SkippedFile(file, KNOWN.contains(file)))
                .toList();
    }
}
