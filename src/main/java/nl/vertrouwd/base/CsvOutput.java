package nl.vertrouwd.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes CSV as in RFC 4180: comma, CRLF, a quotation mark in a cell written twice. For machines every value stands exactly as it is.
 * For people, who open it in a spreadsheet, what a spreadsheet could take for a formula gets an apostrophe in front.
 */
public final class CsvOutput {

    /** Makes a spreadsheet read what follows as UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The signs a formula starts with, also in the width of Asian scripts, and those a spreadsheet passes over before it. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Appendable out;
    private final boolean people;

    private CsvOutput(Appendable out, boolean people) {
        this.out = out;
        this.people = people;
    }

    /** For programs: nothing but the values. */
    public static CsvOutput forMachines(Appendable out) {
        return new CsvOutput(out, false);
    }

    /** For people with a spreadsheet: no cell is ever calculated. */
    public static CsvOutput forPeople(Appendable out) {
        return new CsvOutput(out, true).write(BYTE_ORDER_MARK);
    }

    /** One more row; a number is never neutralised, whatever its sign. */
    public CsvOutput row(Object... cells) {
        return row(List.of(cells));
    }

    /** One more row; a number is never neutralised, whatever its sign. */
    public CsvOutput row(List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            String value = cell.toString();
            write(i == 0 ? "" : ",").write(quoted(people && !(cell instanceof Number) ? harmless(value) : value));
        }
        return write("\r\n");
    }

    private CsvOutput write(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static String harmless(String value) {
        return !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    private static String quoted(String value) {
        boolean needed = value.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\r' || sign == '\n');
        return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
