package nl.vertrouwd.planning.ui;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * An entry above a place of the board, as the browser says it.
 *
 * @param entry which one
 * @param start local date and time
 * @param end local date and time
 * @param from row that it comes from; empty on a calendar
 * @param to row that it is above; empty on a calendar
 * @param whole whether the whole session is meant
 */
record Held(String entry, String start, String end, String from, String to, boolean whole) {

    /** Whether it is above another row. */
    boolean changesRow() {
        return !from.equals(to);
    }

    Optional<LocalDateTime> begin() {
        return time(start);
    }

    Optional<LocalDateTime> finish() {
        return time(end);
    }

    private static Optional<LocalDateTime> time(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
