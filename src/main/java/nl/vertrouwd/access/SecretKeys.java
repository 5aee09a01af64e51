package nl.vertrouwd.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys under which secrets are sealed: those of {@code vertrouwd.secret-key} (32 bytes in base 64; several with commas between, of
 * which the first seals and all open), or those in the file {@code vertrouwd.secret-key-file}, which is made when it is not there, or a
 * key in the database when there is neither. Refuses a key of another length.
 */
@Component
class SecretKeys {

    private static final int BYTES = 32;

    private final Environment environment;
    private final JdbcClient jdbc;
    private volatile @Nullable List<byte[]> keys;

    SecretKeys(Environment environment, JdbcClient jdbc) {
        this.environment = environment;
        this.jdbc = jdbc;
    }

    /** The first seals, all open. */
    List<byte[]> all() {
        List<byte[]> known = keys;
        if (known == null) {
            known = read();
            keys = known;
        }
        return known;
    }

    /** Whether somebody who has the database alone lacks the key. */
    boolean areOutsideTheDatabase() {
        return !given().isBlank() || !file().isBlank();
    }

    private List<byte[]> read() {
        if (!given().isBlank()) {
            return decode(given());
        }
        return file().isBlank() ? List.of(ofDatabase()) : decode(text(Path.of(file())));
    }

    private String given() {
        return environment.getProperty("vertrouwd.secret-key", "");
    }

    private String file() {
        return environment.getProperty("vertrouwd.secret-key-file", "");
    }

    private byte[] ofDatabase() {
        return jdbc.sql("SELECT value FROM access_secret WHERE name = 'second-step'")
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private static List<byte[]> decode(String text) {
        List<byte[]> keys = Arrays.stream(text.strip().split("[,\\s]+"))
                .map(Base64.getDecoder()::decode)
                .toList();
        if (keys.stream().anyMatch(key -> key.length != BYTES)) {
            throw new IllegalStateException("a secret key has 32 bytes: openssl rand -base64 32 makes one");
        }
        return keys;
    }

    private static String text(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the owner only, and never half written. */
    private static void make(Path file) throws IOException {
        Path made = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".new");
        Files.writeString(made, Base64.getEncoder().encodeToString(Keyed.random()) + "\n");
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
