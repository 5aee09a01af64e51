package nl.vertrouwd.organisation;

import java.time.LocalDate;
import nl.vertrouwd.base.DateRange;

/** A fact about one unit or person that holds for a period. */
interface PeriodRow<R extends PeriodRow<R>> {

    /** The line it was read from; 0 when it comes from the database. */
    long line();

    DateRange period();

    /** Whether the other row is the same fact, with perhaps other values. */
    boolean hasKeyOf(R other);

    boolean hasValuesOf(R other);

    /** The same fact, ended earlier. */
    R endedOn(LocalDate day);
}
