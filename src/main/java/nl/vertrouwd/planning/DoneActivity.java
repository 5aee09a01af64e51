package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What was done and counted in heads: a whole row of the exchange format, which has no key but all of it.
 *
 * @param title what it was called; no names of people
 */
record DoneActivity(LocalDate date, ActivityKind kind, UUID unit, String title, int times, int participants) {

    static final int LONGEST_TITLE = 200;
    static final int MOST = 999_999;
}
