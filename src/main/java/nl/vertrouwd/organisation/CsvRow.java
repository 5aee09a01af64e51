package nl.vertrouwd.organisation;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.vertrouwd.base.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file, read by column name. A value that is not what it should be is reported with its place; the getter then answers
 * with something harmless and {@link #hasErrors} is true.
 */
public final class CsvRow {

    private static final int SHOWN = 30;

    private final CsvFile file;
    private final CsvRecord record;
    private boolean wrong;
    private boolean silent;

    CsvRow(CsvFile file, CsvRecord record) {
        this.file = file;
        this.record = record;
    }

    /** The line in the file where the row starts; the header is line 1. */
    public long line() {
        return record.getStartingLineNumber();
    }

    /** Whether anything is wrong with the row so far. */
    public boolean hasErrors() {
        return wrong;
    }

    /** Says what is wrong with a column of this row; the value itself is not repeated unless it is an argument. */
    public void error(String column, String textKey, Object... arguments) {
        wrong = true;
        if (!silent) {
            file.error(line(), column, textKey, arguments);
        }
    }

    /** As {@link #error}, and nothing more is said about this row, as it would only be consequences. */
    void wrongAsAWhole(String column, String textKey, Object... arguments) {
        error(column, textKey, arguments);
        silent = true;
    }

    /** Nothing is said about this row from now on: it is of somebody who was erased, and is not taken in. */
    void passOver() {
        silent = true;
    }

    /** The text as it stands there, possibly empty; longer than {@code longest} characters is an error. */
    public String text(String column, int longest) {
        String value = raw(column);
        if (value.length() > longest) {
            error(column, "organisation.import.error.too-long", longest);
            return "";
        }
        return value;
    }

    /**
     * As {@link #text}, for names and the like: a sign that cannot be seen, such as a line break, NUL or a change of writing direction, is
     * an error, and so is a text of nothing but spaces.
     */
    public String oneLine(String column, int longest) {
        String value = text(column, longest);
        OptionalInt unseen = Signs.unseen(value);
        if (unseen.isPresent()) {
            if (value.indexOf('\n') >= 0) {
                file.mayHideRows();
            }
            error(column, "organisation.import.error.control", "U+%04X".formatted(unseen.getAsInt()));
            return "";
        }
        if (!value.isEmpty() && Signs.isBlank(value)) {
            error(column, "organisation.import.error.blank");
            return "";
        }
        return value;
    }

    /** As {@link #oneLine}, but empty is an error, and a space at either end too: nobody sees it, and it makes another code. */
    public String code(String column, int longest) {
        if (raw(column).isEmpty()) {
            error(column, "organisation.import.error.empty");
        }
        String value = oneLine(column, longest);
        if (!value.isEmpty() && (Signs.isSpace(value.charAt(0)) || Signs.isSpace(value.charAt(value.length() - 1)))) {
            error(column, "organisation.import.error.space", shown(value));
        }
        return value;
    }

    /** The period of two columns, half-open; an empty {@code until} is an open end. Null when it is none. */
    public @Nullable DateRange period(String fromColumn, String untilColumn) {
        LocalDate from = date(fromColumn);
        LocalDate until = raw(untilColumn).isEmpty() ? DateRange.OPEN : read(untilColumn);
        if (from == null || until == null) {
            return null;
        }
        if (!until.isAfter(from)) {
            error(untilColumn, "organisation.import.error.until", from.toString(), shown(raw(untilColumn)));
            return null;
        }
        return new DateRange(from, until);
    }

    /** The date, which must be there and before that of an open end; null when it is none. */
    public @Nullable LocalDate date(String column) {
        LocalDate date = read(column);
        if (date != null && !date.isBefore(DateRange.OPEN)) {
            error(column, "organisation.import.error.date", shown(raw(column)));
            return null;
        }
        return date;
    }

    private @Nullable LocalDate read(String column) {
        String value = raw(column);
        LocalDate date = file.date(value);
        if (date == null) {
            error(column, "organisation.import.error.date", shown(value));
        }
        return date;
    }

    /** Whether nothing at all stands there. */
    boolean isEmpty(String column) {
        return raw(column).isEmpty();
    }

    /** Whether the file has the column; for those that may be left out. */
    public boolean has(String column) {
        return file.index(column) != null;
    }

    /** {@code true} or {@code false}; anything else, also a column that the file does not have, is an error. */
    public boolean flag(String column) {
        String value = raw(column);
        if (!value.equals("true") && !value.equals("false")) {
            error(column, "organisation.import.error.flag", shown(value));
        }
        return value.equals("true");
    }

    /** One of the names of an enum; null when empty or unknown, and unknown is an error. */
    public <E extends Enum<E>> @Nullable E choice(String column, Class<E> type) {
        return raw(column).isEmpty() ? null : constant(column, type, "organisation.import.error.choice");
    }

    /** As {@link #choice}, but empty is an error too. */
    public <E extends Enum<E>> @Nullable E oneOf(String column, Class<E> type) {
        return constant(column, type, "organisation.import.error.one-of");
    }

    private <E extends Enum<E>> @Nullable E constant(String column, Class<E> type, String textKey) {
        String value = raw(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        String names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        error(column, textKey, names, shown(value));
        return null;
    }

    /** A whole number in bounds, both included; null when empty or wrong, and wrong is an error. */
    public @Nullable Integer number(String column, int lowest, int highest) {
        String value = raw(column);
        if (value.isEmpty()) {
            return null;
        }
        if (value.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(value);
            if (number >= lowest && number <= highest) {
                return number;
            }
        }
        error(column, "organisation.import.error.number", lowest, highest, shown(value));
        return null;
    }

    /** As {@link #number}, but empty is an error too. */
    public @Nullable Integer requiredNumber(String column, int lowest, int highest) {
        if (raw(column).isEmpty()) {
            error(column, "organisation.import.error.empty");
        }
        return number(column, lowest, highest);
    }

    /** What of a wrong value may be repeated in a message: the beginning, on one line. */
    public static String shown(String value) {
        String line = value.replaceAll("[\\p{Cc}\\p{Cf}]", " ").replace(CsvFile.BROKEN, '?');
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    String raw(String column) {
        Integer index = file.index(column);
        return index == null || index >= record.getFieldCount() ? "" : record.getField(index);
    }
}
