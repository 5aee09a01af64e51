package nl.vertrouwd.organisation;

import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is on some date.
 *
 * @param parent the unit right above it; null for a branch
 * @param shielded whether it or a unit above it is shielded on that date
 * @param period in which it has this name and place, the date included
 */
public record Unit(
        UnitId id, String code, String name, @Nullable UnitId parent, boolean shielded, DateRange period) {}
