package nl.vertrouwd.organisation;

import java.time.LocalDate;
import nl.vertrouwd.base.DateRange;
import org.jspecify.annotations.Nullable;

/** What a unit is in a period; without parent it is a branch. */
record UnitRow(
        long line, ImportedUnit unit, @Nullable ImportedUnit parent, String name, boolean shielded, DateRange period)
        implements PeriodRow<UnitRow> {

    @Override
    public boolean hasKeyOf(UnitRow other) {
        return period.from().equals(other.period.from());
    }

    @Override
    public boolean hasValuesOf(UnitRow other) {
        return parent == other.parent
                && name.equals(other.name)
                && shielded == other.shielded
                && period.equals(other.period);
    }

    @Override
    public UnitRow endedOn(LocalDate day) {
        return new UnitRow(line, unit, parent, name, shielded, new DateRange(period.from(), day));
    }
}
