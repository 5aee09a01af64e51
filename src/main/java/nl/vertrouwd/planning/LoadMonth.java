package nl.vertrouwd.planning;

import java.time.YearMonth;

/** How much somebody delivers in a month: day-parts that are planned or given, and their minutes. */
public record LoadMonth(YearMonth month, int dayParts, int minutes) {

    private static final int MINUTES = 60;

    /** In whole hours, rounded up. */
    public int hours() {
        return Math.ceilDiv(minutes, MINUTES);
    }
}
