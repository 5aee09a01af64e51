package nl.vertrouwd.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.organisation.ImportRequest;
import nl.vertrouwd.organisation.ImportResult;
import nl.vertrouwd.organisation.ImportRuns;
import nl.vertrouwd.organisation.ImportSource;
import nl.vertrouwd.organisation.Imports;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The fictional organisation as import files, read by the same import as any other delivery. */
@Component
class DemoFiles {

    private static final List<String> FILES = List.of("sites.csv", "units.csv", "persons.csv", "placements.csv");

    /** What the import of these files is called in the log of imports. */
    private static final String NAME = "vertrouwd-demo";

    private final Imports imports;
    private final ImportRuns runs;
    private final Clock clock;

    DemoFiles(Imports imports, ImportRuns runs, Clock clock) {
        this.imports = imports;
        this.runs = runs;
        this.clock = clock;
    }

    void read() {
        try {
            Path above = Files.createTempDirectory("demo");
            Path folder = Files.createDirectory(above.resolve(NAME));
            try {
                unpack(folder);
                DemoDuties.write(folder, rows("placements.csv"), LocalDate.now(clock));
                DemoPlan.write(folder, LocalDate.now(clock));
                read(folder);
            } finally {
                remove(folder);
                Files.delete(above);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this is the demo: nothing else was ever taken in. */
    boolean areAllThereIs() {
        return runs.holdOnlyTheDemo();
    }

    /** The personnel numbers of everybody in it. */
    List<String> personnelNumbers() {
        return rows("persons.csv").stream()
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private static List<String> rows(String file) {
        try (InputStream in = new ClassPathResource("demo/" + file).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path folder) {
        try (ImportSource source = ImportSource.folder(folder)) {
            ImportResult result =
                    imports.run(new ImportRequest(source, LocalDate.now(clock), false, null).asDemo(), progress -> {});
            if (!(result instanceof ImportResult.Done)) {
                throw new IllegalStateException("the demo organisation could not be imported: " + result);
            }
        }
    }

    private static void unpack(Path folder) throws IOException {
        for (String file : FILES) {
            try (InputStream in = new ClassPathResource("demo/" + file).getInputStream()) {
                Files.copy(in, folder.resolve(file));
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        for (List<String> files : List.of(FILES, DemoDuties.FILES, DemoPlan.FILES)) {
            for (String file : files) {
                Files.deleteIfExists(folder.resolve(file));
            }
        }
        Files.delete(folder);
    }
}
