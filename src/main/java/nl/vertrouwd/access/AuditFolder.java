package nl.vertrouwd.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import nl.vertrouwd.base.DataFolders;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the audit trail keeps what must not be in the database: its key and the latest head. With the embedded database the data folder,
 * with a server of one's own the folder {@code vertrouwd.audit.folder}, if it is set.
 */
@Component
class AuditFolder {

    private static final String HEAD = "audit-head";
    private static final String KEY = "audit-key";

    private final @Nullable Path folder;
    private final boolean shared;

    AuditFolder(Environment environment) {
        String wanted = environment.getProperty("vertrouwd.audit.folder", "");
        boolean embedded = environment.containsProperty("vertrouwd.shared");
        if (wanted.isBlank() && embedded) {
            String data = environment.getProperty("vertrouwd.data", "temporary");
            wanted = data.equals("temporary") ? "" : data;
        }
        folder = wanted.isBlank() ? null : Path.of(wanted).toAbsolutePath().normalize();
        shared = environment.getProperty("vertrouwd.shared", Boolean.class, false);
    }

    /** The latest head that this node wrote; empty when there is none. */
    Optional<AuditHead> head() {
        return read(HEAD).flatMap(AuditHead::parse);
    }

    void keep(AuditHead head) {
        if (folder != null) {
            write(HEAD, head.toString());
        }
    }

    /** The key, made when there is none; a command beside a running product makes none. Empty without a folder. */
    Optional<String> key() {
        if (folder != null && !shared && !Files.exists(folder.resolve(KEY))) {
            write(KEY, HexFormat.of().formatHex(Keyed.random()));
        }
        return read(KEY);
    }

    private Optional<String> read(String name) {
        if (folder == null || !Files.exists(folder.resolve(name))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(folder.resolve(name)).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(folder));
            DataFolders.write(folder.resolve(name), text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
