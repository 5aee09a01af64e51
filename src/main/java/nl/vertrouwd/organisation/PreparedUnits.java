package nl.vertrouwd.organisation;

import static nl.vertrouwd.base.Ids.bytes;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import nl.vertrouwd.base.Ids;

/** The units of a delivery, ready to be written. */
record PreparedUnits(
        ImportContext.Delivery delivery, Changes<UnitRow> changes, ImportedUnits units, UnitPathTable paths)
        implements ImportPart.Prepared {

    private static final String FILE = UnitsPart.FILE;
    private static final String COLUMNS = "(unit_id, valid_from, valid_until, parent_id, name, shielded";

    @Override
    public List<FileCounts> counts() {
        return delivery == ImportContext.Delivery.READ ? List.of(changes.counts(FILE)) : List.of();
    }

    @Override
    public void write(ImportWriter writer) {
        List<ImportedUnit> fresh = units.all().stream()
                .filter(unit -> !unit.known && !unit.after.isEmpty())
                .toList();
        writer.write(FILE, "INSERT INTO unit (id, code) VALUES (?, ?)", fresh, (statement, unit) -> {
            statement.setBytes(1, bytes(unit.id));
            statement.setString(2, unit.code);
        });
        writer.write(
                FILE,
                "INSERT INTO withdrawn_unit_period " + COLUMNS + ", id, run_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                changes.withdrawn,
                (statement, row) -> {
                    set(statement, row);
                    statement.setBytes(7, bytes(Ids.next()));
                    statement.setBytes(8, bytes(writer.run()));
                });
        writer.write(
                FILE,
                "DELETE FROM unit_period WHERE unit_id = ? AND valid_from = ?",
                changes.withdrawn,
                (statement, row) -> {
                    statement.setBytes(1, bytes(row.unit().id));
                    statement.setObject(2, row.period().from());
                });
        List<UnitRow> rows = changes.toStore();
        rows.sort(Comparator.<UnitRow, java.util.UUID>comparing(row -> row.unit().id)
                .thenComparing(row -> row.period().from()));
        writer.write(FILE, """
                INSERT INTO unit_period (unit_id, valid_from, valid_until, parent_id, name, shielded)
                VALUES (?, ?, ?, ?, ?, ?) AS fresh
                ON DUPLICATE KEY UPDATE valid_until = fresh.valid_until, parent_id = fresh.parent_id,
                    name = fresh.name, shielded = fresh.shielded
                """, rows, PreparedUnits::set);
        if (!rows.isEmpty() || !changes.withdrawn.isEmpty()) {
            paths.renew(units.all());
        }
    }

    private static void set(PreparedStatement statement, UnitRow row) throws SQLException {
        statement.setBytes(1, bytes(row.unit().id));
        statement.setObject(2, row.period().from());
        statement.setObject(3, row.period().until());
        statement.setBytes(4, row.parent() == null ? null : bytes(row.parent().id));
        statement.setString(5, row.name());
        statement.setBoolean(6, row.shielded());
    }
}
