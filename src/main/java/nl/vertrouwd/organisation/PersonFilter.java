package nl.vertrouwd.organisation;

import java.time.LocalDate;
import nl.vertrouwd.base.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which people to list.
 *
 * @param text of a name or number; empty for all
 * @param unit in it or below it; null for any
 * @param site at it; null for any
 * @param day the as-of date: the placements and the tree of that day count
 */
public record PersonFilter(
        String text, @Nullable UnitId unit, @Nullable SiteId site, LocalDate day) {

    /** Everybody, as of that day. */
    public static PersonFilter on(LocalDate day) {
        return new PersonFilter("", null, null, day);
    }

    /** The same with another text. */
    public PersonFilter withText(String other) {
        return new PersonFilter(other, unit, site, day);
    }

    /** Whether it asks for a place; who is shielded is then left out, because being found would tell where they are. */
    boolean asksForPlace() {
        return unit != null || site != null;
    }
}
