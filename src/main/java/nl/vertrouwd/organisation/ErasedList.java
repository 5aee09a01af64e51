package nl.vertrouwd.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.vertrouwd.base.DataFolders;
import nl.vertrouwd.base.KeptOutside;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Who was erased, as pseudonyms under a key: the file {@code erased-list} in the data folder, which a restored backup of the database does
 * not bring back, and a copy of it in the database. Both count, so that losing one brings nobody back, until the next start makes them the
 * same again; who was let in again according to the file is not erased. With a server of one's own the folder is
 * {@code vertrouwd.erasure.folder} and the key may be {@code vertrouwd.erasure.key} (32 characters or more).
 */
@Component
class ErasedList {

    static final String LIST = "erased-list";
    static final String KEY = "erased-key";

    private static final Map<String, Path> THROW_AWAY = new ConcurrentHashMap<>();

    private final KeptOutside outside;
    private final String givenKey;
    private final String schema;
    private final JdbcTemplate database;

    ErasedList(Environment environment, JdbcTemplate database) {
        this.outside = KeptOutside.of(environment, "vertrouwd.erasure.folder");
        this.givenKey = environment.getProperty("vertrouwd.erasure.key", "");
        this.schema = environment.getProperty("vertrouwd.schema", "vertrouwd");
        this.database = database;
    }

    /** Why nobody can be erased. */
    enum Problem {
        /** There is no folder outside the database. */
        NO_PLACE,
        /** People were erased, and the key is gone. */
        KEY_LOST,
        /** People were erased with another key than the present one. */
        OTHER_KEY,
        /** The file has a line that is none. */
        DAMAGED
    }

    /** Whether the list can be used and added to; changes nothing. */
    Optional<Problem> problem() {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            return Optional.of(Problem.NO_PLACE);
        }
        ErasedFile.Content content = file(folder.get()).read();
        if (content.wrongLine() > 0) {
            return Optional.of(Problem.DAMAGED);
        }
        Set<String> used = keysOfDatabase();
        if (!content.keyName().isEmpty()) {
            used.add(content.keyName());
        }
        Optional<ErasedKey> key = key(folder.get());
        if (used.isEmpty()) {
            return Optional.empty();
        }
        if (key.isEmpty()) {
            return Optional.of(Problem.KEY_LOST);
        }
        return used.equals(Set.of(key.get().name())) ? Optional.empty() : Optional.of(Problem.OTHER_KEY);
    }

    /** Whether anybody was ever erased, so that a key that is missing matters. */
    boolean isInUse() {
        return !keysOfDatabase().isEmpty()
                || folder().filter(folder -> Files.exists(folder.resolve(LIST))).isPresent();
    }

    /** Who is erased according to the file or its copy; nobody when there is a problem. */
    Set<Pseudonym> erased() {
        return problem().isEmpty() ? fileOver(copied()) : new HashSet<>();
    }

    /** Whether the file and its copy name the same people. */
    boolean agreesWithItsCopy() {
        return fileOver(new HashSet<>()).equals(copied());
    }

    /** What the file says goes before what was known without it. */
    private Set<Pseudonym> fileOver(Set<Pseudonym> known) {
        content().erased().forEach((pseudonym, erased) -> {
            if (erased) {
                known.add(pseudonym);
            } else {
                known.remove(pseudonym);
            }
        });
        return known;
    }

    /** Whether a personnel number is that of somebody in the list; cheap to ask of every row of a file. */
    Predicate<String> numbers() {
        Set<Pseudonym> erased = erased();
        if (erased.isEmpty()) {
            return number -> false;
        }
        ErasedKey key = key(folder().orElseThrow()).orElseThrow();
        return number -> erased.contains(key.pseudonym("person", number));
    }

    Pseudonym pseudonym(Leaver leaver) {
        return keyToWrite().pseudonym(leaver.kind(), leaver.identity());
    }

    /** The pseudonym of a personnel number. */
    Pseudonym ofNumber(String number) {
        return keyToWrite().pseudonym("person", number);
    }

    /** Adds people to the file; they are on the disk when it returns. */
    void add(Collection<Pseudonym> pseudonyms) {
        file(folder().orElseThrow()).add('+', pseudonyms, keyToWrite().name());
    }

    /** Lets somebody in again. */
    void takeOff(Pseudonym pseudonym) {
        file(folder().orElseThrow()).add('-', List.of(pseudonym), keyToWrite().name());
    }

    /** Copies people into the database; part of the caller's transaction. */
    void copy(Collection<Pseudonym> pseudonyms) {
        byte[] key = HexFormat.of().parseHex(keyToWrite().name());
        database.batchUpdate(
                "INSERT IGNORE INTO erased_person (pseudonym, key_name) VALUES (?, ?)",
                pseudonyms.stream()
                        .sorted()
                        .map(each -> new Object[] {each.bytes(), key})
                        .toList());
    }

    /** Takes somebody out of the copy. */
    void takeOffTheCopy(Collection<Pseudonym> pseudonyms) {
        database.batchUpdate(
                "DELETE FROM erased_person WHERE pseudonym = ?",
                pseudonyms.stream().map(each -> new Object[] {each.bytes()}).toList());
    }

    Set<Pseudonym> copied() {
        return new HashSet<>(database.query(
                "SELECT pseudonym FROM erased_person", (row, number) -> Pseudonym.of(row.getBytes("pseudonym"))));
    }

    /** Where the list or its key lies, where there is a place for them. */
    Optional<Path> file(String name) {
        return folder().map(folder -> folder.resolve(name));
    }

    ErasedFile.Content content() {
        return file(folder().orElseThrow()).read();
    }

    private Set<String> keysOfDatabase() {
        return new HashSet<>(database.query(
                "SELECT DISTINCT key_name FROM erased_person",
                (row, number) -> HexFormat.of().formatHex(row.getBytes("key_name"))));
    }

    /** The key; made when nobody was ever erased and there is none. Refuses to make another one later. */
    private synchronized ErasedKey keyToWrite() {
        Path folder = folder().orElseThrow();
        return key(folder).orElseGet(() -> {
            if (isInUse()) {
                throw new IllegalStateException("the key of the list of erased people is lost");
            }
            try {
                Files.createDirectories(folder);
                DataFolders.write(folder.resolve(KEY), ErasedKey.fresh() + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return key(folder).orElseThrow();
        });
    }

    private Optional<ErasedKey> key(Path folder) {
        if (!givenKey.isBlank()) {
            return Optional.of(new ErasedKey(givenKey));
        }
        try {
            Path file = folder.resolve(KEY);
            return Files.exists(file)
                    ? Optional.of(new ErasedKey(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ErasedFile file(Path folder) {
        return new ErasedFile(folder.resolve(LIST));
    }

    /** A throw-away database has a folder that goes with it, one for each schema. */
    private Optional<Path> folder() {
        return outside.folder().or(() -> outside.isThrowAway() ? Optional.of(throwAway(schema)) : Optional.empty());
    }

    private static Path throwAway(String schema) {
        return THROW_AWAY.computeIfAbsent(schema, name -> {
            try {
                Path folder = Files.createTempDirectory("vertrouwd-erased-");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> TemporaryFolder.delete(folder)));
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
