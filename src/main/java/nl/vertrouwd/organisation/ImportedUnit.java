package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit during an import. */
final class ImportedUnit {

    final String code;
    final UUID id;
    final boolean known;
    final Timeline<UnitRow> periods = new Timeline<>();
    NavigableMap<LocalDate, UnitRow> after = Collections.emptyNavigableMap();

    /** Its rows have errors: what else would be wrong because of that is not worth saying. */
    boolean unreliable;

    /** The row whose way up passed here last; finds circles without a set per row. */
    private @Nullable UnitRow passedBy;

    /** @param known whether the product had it before the import */
    ImportedUnit(String code, UUID id, boolean known) {
        this.code = code;
        this.id = id;
        this.known = known;
    }

    /** The row of that day as it will be. */
    @Nullable
    UnitRow on(LocalDate day) {
        return Timeline.on(after, day);
    }

    /** The row of that day as the product has it. */
    @Nullable
    UnitRow before(LocalDate day) {
        return periods.existingOn(day);
    }

    /** Whether it was shielded before this import, on that day or the nearest one on which there was something to say of it. */
    boolean wasShielded(LocalDate day) {
        NavigableMap<LocalDate, UnitRow> before = periods.unchanged();
        Map.Entry<LocalDate, UnitRow> nearest = before.floorEntry(day);
        Map.Entry<LocalDate, UnitRow> known = nearest == null ? before.firstEntry() : nearest;
        return known != null && known.getValue().shielded();
    }

    /** Whether the way up from this row was here before. */
    boolean passAgain(UnitRow row) {
        boolean again = passedBy == row;
        passedBy = row;
        return again;
    }
}
