package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The units: a full delivery. A delivery without the column {@code shielded} leaves every unit that is known as it was, a new period of it
 * included; a new unit is not shielded then.
 */
@Component
@Order(20)
class UnitsPart implements ImportPart {

    static final String FILE = "units.csv";
    private static final List<String> COLUMNS = ExchangeFormats.columns(FILE);
    private static final List<String> OPTIONAL = List.of("shielded");

    private final ImportQueries database;
    private final UnitPathTable paths;

    UnitsPart(ImportQueries database, UnitPathTable paths) {
        this.database = database;
        this.paths = paths;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Prepared check(ImportContext context) {
        ImportedUnits units = existing();
        Changes<UnitRow> changes = new Changes<>();
        ImportContext.Delivery delivery = context.read(FILE, COLUMNS, OPTIONAL, row -> read(row, units));
        if (delivery == ImportContext.Delivery.READ) {
            units.all().forEach(unit -> deliver(unit, changes, context));
            units.all().forEach(unit -> unit.periods.delivered.forEach(row -> checkParent(row, units, context)));
            new UnitCircles(context).check(units);
        } else {
            units.all().forEach(unit -> unit.after = unit.periods.unchanged());
        }
        if (delivery == ImportContext.Delivery.UNREADABLE) {
            units.unreadable();
        }
        context.share(ImportedUnits.class, units);
        return new PreparedUnits(delivery, changes, units, paths);
    }

    private static void read(CsvRow row, ImportedUnits units) {
        String code = row.code("code", 64);
        String parent = row.oneLine("parent_code", 64);
        String name = row.oneLine("name", 300);
        DateRange period = row.period("valid_from", "valid_until");
        ImportedUnit unit = units.mentioned(code);
        boolean shielded =
                row.has("shielded") ? row.flag("shielded") : period != null && unit.wasShielded(period.from());
        if (row.hasErrors() || period == null) {
            unit.unreliable = true;
            return;
        }
        ImportedUnit above = parent.isEmpty() ? null : units.mentioned(parent);
        unit.periods.delivered.add(new UnitRow(row.line(), unit, above, name, shielded, period));
    }

    private static void deliver(ImportedUnit unit, Changes<UnitRow> changes, ImportContext context) {
        boolean clean = unit.periods.check((later, earlier, sameKey) -> context.error(
                FILE,
                later.line(),
                "valid_from",
                sameKey ? "organisation.import.error.twice" : "organisation.import.error.unit-overlap",
                Long.toString(earlier.line())));
        unit.unreliable |= !clean;
        unit.after = unit.periods.deliver(context.deliveredOn(), changes);
    }

    private static void checkParent(UnitRow row, ImportedUnits units, ImportContext context) {
        if (row.parent() != null) {
            units.check(
                    row.parent(),
                    row.period().from(),
                    (textKey, arguments) -> context.error(FILE, row.line(), "parent_code", textKey, arguments));
        }
    }

    private ImportedUnits existing() {
        ImportedUnits units = new ImportedUnits();
        Map<UUID, ImportedUnit> byId = new HashMap<>();
        database.each("SELECT id, code FROM unit ORDER BY id", row -> {
            ImportedUnit unit = new ImportedUnit(row.getString(2), Ids.of(row.getBytes(1)), true);
            units.add(unit);
            byId.put(unit.id, unit);
        });
        database.each(
                "SELECT unit_id, parent_id, name, shielded, valid_from, valid_until FROM unit_period"
                        + " ORDER BY unit_id, valid_from",
                row -> {
                    ImportedUnit unit = byId.get(Ids.of(row.getBytes(1)));
                    byte[] parent = row.getBytes(2);
                    @Nullable ImportedUnit above = parent == null ? null : byId.get(Ids.of(parent));
                    DateRange period =
                            new DateRange(row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class));
                    if (unit != null) {
                        unit.periods.existing.add(
                                new UnitRow(0, unit, above, row.getString(3), row.getBoolean(4), period));
                    }
                });
        return units;
    }
}
