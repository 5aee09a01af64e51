package nl.vertrouwd.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * A folder for what must not be in the database, such as a key: with the embedded database the data folder, with a server of one's own the
 * folder that a setting names, if it does. A throw-away database has none.
 */
public final class KeptOutside {

    private static final String TEMPORARY = "temporary";
    private static final String SHARED = "vertrouwd.shared";

    private final @Nullable Path folder;
    private final boolean shared;
    private final boolean throwAway;

    private KeptOutside(@Nullable Path folder, boolean shared, boolean throwAway) {
        this.folder = folder;
        this.shared = shared;
        this.throwAway = throwAway;
    }

    /** @param setting the property that names a folder, whatever the database */
    public static KeptOutside of(Environment environment, String setting) {
        String wanted = environment.getProperty(setting, "");
        boolean embedded = environment.containsProperty(SHARED);
        String data = environment.getProperty("vertrouwd.data", TEMPORARY);
        boolean temporary = embedded && data.equals(TEMPORARY);
        if (wanted.isBlank() && embedded && !temporary) {
            wanted = data;
        }
        Path folder = wanted.isBlank() ? null : Path.of(wanted).toAbsolutePath().normalize();
        return new KeptOutside(folder, environment.getProperty(SHARED, Boolean.class, false), temporary);
    }

    /** Empty when there is no place outside the database. */
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** Whether this is a command beside a running product. */
    public boolean isShared() {
        return shared;
    }

    /** Whether the database goes when this process ends, as in tests. */
    public boolean isThrowAway() {
        return throwAway;
    }

    /** What stands in a file; empty when it is not there. */
    public Optional<String> read(String name) {
        if (folder == null || !Files.exists(folder.resolve(name))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(folder.resolve(name)).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file of one line for the owner only, in place of what was there; refuses where there is no folder. */
    public void write(String name, String line) {
        try {
            Files.createDirectories(Objects.requireNonNull(folder));
            DataFolders.write(folder.resolve(name), line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
