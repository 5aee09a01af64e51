package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.UnitId;
import org.jspecify.annotations.Nullable;

/** The units as they will be after the import, for the checks of other files in the same folder. */
public final class ImportedUnits {

    private final Map<String, ImportedUnit> byCode = new LinkedHashMap<>();
    private boolean unreadable;

    ImportedUnits() {}

    /** Whether nothing is wrong with the file of units, so that an unknown code really is unknown. */
    public boolean isReadable() {
        return !unreadable;
    }

    /** The unit with this code, if it will have a period at all. */
    public Optional<UnitId> find(String code) {
        ImportedUnit unit = byCode.get(code);
        return unit == null || unit.after.isEmpty() ? Optional.empty() : Optional.of(new UnitId(unit.id));
    }

    /** Whether the unit will be valid on that day. */
    public boolean isValidOn(String code, LocalDate day) {
        ImportedUnit unit = byCode.get(code);
        return unit != null && unit.on(day) != null;
    }

    /** Whether the code is a branch on any date. */
    public boolean isBranch(String code) {
        ImportedUnit unit = byCode.get(code);
        return unit != null && unit.after.values().stream().anyMatch(row -> row.parent() == null);
    }

    void unreadable() {
        unreadable = true;
    }

    void add(ImportedUnit unit) {
        byCode.put(unit.code, unit);
    }

    Collection<ImportedUnit> all() {
        return byCode.values();
    }

    /** Those that the product had before the import. */
    Map<UUID, ImportedUnit> byId() {
        Map<UUID, ImportedUnit> units = new HashMap<>();
        byCode.values().stream().filter(unit -> unit.known).forEach(unit -> units.put(unit.id, unit));
        return units;
    }

    /** The unit with a code that a file mentions; it may turn out that nothing defines it. */
    ImportedUnit mentioned(String code) {
        return byCode.computeIfAbsent(code, unknown -> new ImportedUnit(unknown, Ids.next(), false));
    }

    /** Reports what is wrong with a reference on that day; without a day only whether the unit is known. */
    void check(ImportedUnit unit, @Nullable LocalDate day, ReferenceErrors errors) {
        if (unreadable || unit.unreliable) {
            return;
        }
        if (unit.after.isEmpty()) {
            errors.report("organisation.import.error.unknown-unit", CsvRow.shown(unit.code));
        } else if (day != null && unit.on(day) == null) {
            errors.report("organisation.import.error.unit-not-valid", CsvRow.shown(unit.code), day.toString());
        }
    }

    /** Where {@link #check} says what it found. */
    interface ReferenceErrors {
        void report(String textKey, Object... arguments);
    }
}
