package nl.vertrouwd.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds units that are under themselves. A circle begins on the first day of one of its rows, so it is enough to walk up from every
 * row on its own first day.
 */
final class UnitCircles {

    private final ImportContext context;

    UnitCircles(ImportContext context) {
        this.context = context;
    }

    void check(ImportedUnits units) {
        units.all().forEach(unit -> unit.after.values().forEach(this::walkUp));
    }

    private void walkUp(UnitRow start) {
        LocalDate day = start.period().from();
        UnitRow delivered = start.line() > 0 ? start : null;
        @Nullable UnitRow row = start;
        while (row != null && row.parent() != null && !row.unit().passAgain(start)) {
            ImportedUnit parent = row.parent();
            if (parent == start.unit()) {
                report(delivered, start, day);
                return;
            }
            row = parent.on(day);
            delivered = delivered == null && row != null && row.line() > 0 ? row : delivered;
        }
    }

    private void report(@Nullable UnitRow delivered, UnitRow start, LocalDate day) {
        context.error(
                UnitsPart.FILE,
                delivered == null ? 0 : delivered.line(),
                "parent_code",
                "organisation.import.error.circle",
                CsvRow.shown(start.unit().code),
                day.toString());
    }
}
