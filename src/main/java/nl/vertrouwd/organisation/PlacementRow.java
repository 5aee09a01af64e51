package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.UUID;
import nl.vertrouwd.base.DateRange;

/** Where someone works in a period, and whether they lead the unit. */
record PlacementRow(long line, ImportedPerson person, ImportedUnit unit, UUID site, boolean leads, DateRange period)
        implements PeriodRow<PlacementRow> {

    @Override
    public boolean hasKeyOf(PlacementRow other) {
        return unit == other.unit && period.from().equals(other.period.from());
    }

    @Override
    public boolean hasValuesOf(PlacementRow other) {
        return site.equals(other.site) && leads == other.leads && period.equals(other.period);
    }

    @Override
    public PlacementRow endedOn(LocalDate day) {
        return new PlacementRow(line, person, unit, site, leads, new DateRange(period.from(), day));
    }
}
