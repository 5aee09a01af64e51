package nl.vertrouwd.organisation;

import static nl.vertrouwd.base.Ids.bytes;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.vertrouwd.base.Ids;

/** The placements of a delivery, ready to be written. */
record PreparedPlacements(ImportContext.Delivery delivery, Changes<PlacementRow> changes)
        implements ImportPart.Prepared {

    private static final String FILE = PlacementsPart.FILE;

    @Override
    public List<FileCounts> counts() {
        return delivery == ImportContext.Delivery.READ ? List.of(changes.counts(FILE)) : List.of();
    }

    @Override
    public void write(ImportWriter writer) {
        writer.write(FILE, """
                INSERT INTO withdrawn_placement (person_id, valid_from, valid_until, unit_id, site_id, leads_unit, id, run_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, changes.withdrawn, (statement, row) -> {
            set(statement, row);
            statement.setBytes(7, bytes(Ids.next()));
            statement.setBytes(8, bytes(writer.run()));
        });
        writer.write(
                FILE,
                "DELETE FROM placement WHERE person_id = ? AND valid_from = ?",
                changes.withdrawn,
                (statement, row) -> {
                    statement.setBytes(1, bytes(row.person().id));
                    statement.setObject(2, row.period().from());
                });
        List<PlacementRow> rows = changes.toStore();
        rows.sort(Comparator.<PlacementRow, UUID>comparing(row -> row.person().id)
                .thenComparing(row -> row.period().from()));
        writer.write(FILE, """
                INSERT INTO placement (person_id, valid_from, valid_until, unit_id, site_id, leads_unit)
                VALUES (?, ?, ?, ?, ?, ?) AS fresh
                ON DUPLICATE KEY UPDATE valid_until = fresh.valid_until, unit_id = fresh.unit_id,
                    site_id = fresh.site_id, leads_unit = fresh.leads_unit
                """, rows, PreparedPlacements::set);
    }

    private static void set(PreparedStatement statement, PlacementRow row) throws SQLException {
        statement.setBytes(1, bytes(row.person().id));
        statement.setObject(2, row.period().from());
        statement.setObject(3, row.period().until());
        statement.setBytes(4, bytes(row.unit().id));
        statement.setBytes(5, bytes(row.site()));
        statement.setBoolean(6, row.leads());
    }
}
