package nl.vertrouwd.reporting;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.ExportRequest;
import org.jspecify.annotations.Nullable;

/** What stands behind {@code export} on the command line, or in the address of a download. */
final class ExportWords {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private @Nullable String name;
    private @Nullable LocalDate asOf;
    private @Nullable Integer year;
    private @Nullable String scheme;
    private @Nullable Path file;
    private @Nullable String wrong;

    private ExportWords() {}

    static ExportWords of(List<String> arguments) {
        ExportWords words = new ExportWords();
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty() && words.wrong == null) {
            words.take(rest.remove(), rest);
        }
        return words;
    }

    private void take(String word, Deque<String> rest) {
        if (!word.startsWith("--")) {
            wrong = name == null ? null : word;
            name = name == null ? word : name;
        } else if (rest.isEmpty()) {
            wrong = word;
        } else if (!take(word, rest.remove())) {
            wrong = word;
        }
    }

    private boolean take(String option, String value) {
        return switch (option) {
            case "--as-of" -> (asOf = date(value)) != null;
            case "--year" -> (year = year(value)) != null;
            case "--scheme" -> (scheme = value) != null;
            case "--out" -> (file = path(value)) != null;
            default -> false;
        };
    }

    /** A date from 1900 to 2200; null when it is none. */
    static @Nullable LocalDate date(String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A year from 1900 to 2200; null when it is none. */
    static @Nullable Integer year(String value) {
        return value.matches("[0-9]{4}")
                        && Integer.parseInt(value) >= FIRST_YEAR
                        && Integer.parseInt(value) <= LAST_YEAR
                ? Integer.valueOf(value)
                : null;
    }

    private static @Nullable Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    @Nullable
    Path file() {
        return file;
    }

    /** The first word that is not understood; null when all are. */
    @Nullable
    String wrong() {
        return wrong;
    }

    /** The key of the sentence that names what the export must be told and was not. */
    Optional<String> missing(Export export) {
        boolean scheme = export.options().contains(Export.Option.SCHEME) && this.scheme == null;
        return scheme ? Optional.of("reporting.export.command.scheme") : Optional.empty();
    }

    ExportRequest request(LocalDate today) {
        LocalDate day = asOf == null ? today : asOf;
        return new ExportRequest(day, year == null ? day.getYear() : year, scheme, today);
    }
}
