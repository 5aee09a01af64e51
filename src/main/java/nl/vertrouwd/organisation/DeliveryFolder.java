package nl.vertrouwd.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vertrouwd.base.DataFolders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where another system puts deliveries: {@code vertrouwd.delivery.folder}, or {@code delivery} in the data folder when it is there. A zip
 * or a folder is a delivery once it is complete: nothing in it changed for two minutes, or a file of its name with {@code .finished} stands
 * beside it. What became of it is said by the folder it is moved to.
 */
@Component
class DeliveryFolder {

    static final String FINISHED = ".finished";
    static final String REPORT = ".report.txt";

    private static final String NAME = "delivery";
    private static final Duration QUIET = Duration.ofMinutes(2);
    private static final Pattern DATE = Pattern.compile("(20\\d\\d)-?([01]\\d)-?([0-3]\\d)");

    private final DataFolders folders;
    private final String set;
    private final Clock clock;

    DeliveryFolder(DataFolders folders, @Value("${vertrouwd.delivery.folder:}") String set, Clock clock) {
        this.folders = folders;
        this.set = set;
        this.clock = clock;
    }

    /** What became of a delivery; the name of the folder that it is then in. */
    enum Fate {
        DONE,
        REFUSED,
        /** It touches too many people and waits for somebody's yes. */
        WAITING;

        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Empty when nobody made one. */
    Optional<Path> path() {
        return set.isBlank()
                ? folders.present(NAME)
                : Optional.of(Path.of(set).toAbsolutePath().normalize());
    }

    /** The deliveries that are complete, by name. */
    List<Path> complete(Path folder) throws IOException {
        List<Path> complete = new ArrayList<>();
        for (Path entry : entries(folder)) {
            if (isDelivery(entry) && isComplete(entry)) {
                complete.add(entry);
            }
        }
        return complete;
    }

    /** Those that wait for somebody's yes. */
    List<Path> waiting() throws IOException {
        Path folder = path().map(top -> top.resolve(Fate.WAITING.folder())).orElse(null);
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        return entries(folder).stream().filter(DeliveryFolder::isDelivery).toList();
    }

    /** The date in the name, or else the day on which it was written. */
    LocalDate deliveredOn(Path delivery) throws IOException {
        Matcher date = DATE.matcher(name(delivery));
        LocalDate today = LocalDate.now(clock);
        if (date.find()) {
            try {
                LocalDate named = LocalDate.of(
                        Integer.parseInt(date.group(1)),
                        Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(3)));
                return named.isAfter(today) ? today : named;
            } catch (DateTimeException noDate) {
                return today;
            }
        }
        LocalDate written = newest(delivery).atZone(clock.getZone()).toLocalDate();
        return written.isAfter(today) ? today : written;
    }

    /** Moves it to where its fate is seen; returns where it is now. Another one of that name stays beside it. */
    Path move(Path delivery, Fate fate) throws IOException {
        Path top = path().orElseThrow();
        Path folder = Files.createDirectories(top.resolve(fate.folder()), DataFolders.ownerOnly("rwx------"));
        Path target = folder.resolve(name(delivery));
        for (int i = 2; Files.exists(target); i++) {
            target = folder.resolve(i + "-" + name(delivery));
        }
        Files.move(delivery, target);
        Files.deleteIfExists(beside(delivery, FINISHED));
        Files.deleteIfExists(beside(delivery, REPORT));
        return target;
    }

    static Path beside(Path delivery, String ending) {
        return delivery.resolveSibling(name(delivery) + ending);
    }

    static String name(Path delivery) {
        return String.valueOf(delivery.getFileName());
    }

    private static boolean isDelivery(Path entry) {
        String name = name(entry).toLowerCase(Locale.ROOT);
        if (name.startsWith(".")) {
            return false;
        }
        boolean isFate = Stream.of(Fate.values()).anyMatch(fate -> fate.folder().equals(name));
        boolean isWritten = Set.of("part", "tmp", "filepart").contains(name.substring(name.lastIndexOf('.') + 1));
        return Files.isDirectory(entry) ? !isFate && !isWritten : name.endsWith(".zip");
    }

    private boolean isComplete(Path delivery) throws IOException {
        return Files.exists(beside(delivery, FINISHED))
                || !newest(delivery).isAfter(clock.instant().minus(QUIET));
    }

    /** When anything of it changed last. */
    private static Instant newest(Path delivery) throws IOException {
        Instant newest = Files.getLastModifiedTime(delivery).toInstant();
        if (Files.isDirectory(delivery)) {
            for (Path file : entries(delivery)) {
                Instant changed = Files.getLastModifiedTime(file).toInstant();
                newest = changed.isAfter(newest) ? changed : newest;
            }
        }
        return newest;
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
