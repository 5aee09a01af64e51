package nl.vertrouwd.planning;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * A quarter of a calendar year, for which demand is counted.
 *
 * @param from its first day
 */
public record Quarter(LocalDate from) implements Comparable<Quarter>, Serializable {

    private static final int MONTHS = 3;

    public Quarter {
        if (!from.equals(first(from))) {
            throw new IllegalArgumentException("a quarter begins on its first day, not on " + from);
        }
    }

    /** The one that a day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(first(day));
    }

    /** Reads {@link #code}; empty when it is none. */
    public static Optional<Quarter> read(String code) {
        return code.matches("20[0-9]{2}-[1-4]")
                ? Optional.of(new Quarter(
                        LocalDate.of(Integer.parseInt(code.substring(0, 4)), (code.charAt(5) - '1') * MONTHS + 1, 1)))
                : Optional.empty();
    }

    /** As it stands in addresses: {@code 2027-2}. */
    public String code() {
        return year() + "-" + number();
    }

    public int year() {
        return from.getYear();
    }

    /** 1 to 4. */
    public int number() {
        return from.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** The first day after it. */
    public LocalDate until() {
        return from.plusMonths(MONTHS);
    }

    /** So many quarters later, or earlier when it is less than zero. */
    public Quarter plus(int quarters) {
        return new Quarter(from.plusMonths((long) MONTHS * quarters));
    }

    @Override
    public int compareTo(Quarter other) {
        return from.compareTo(other.from);
    }

    private static LocalDate first(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS);
    }
}
