package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the prepared periods of everybody, row by row. */
@Component
class DutyTable {

    private final JdbcTemplate streaming;

    DutyTable(JdbcTemplate database) {
        streaming = new JdbcTemplate(Objects.requireNonNull(database.getDataSource()));
        streaming.setFetchSize(Integer.MIN_VALUE);
    }

    /** Told of where somebody stands. */
    interface StatusReader {

        void status(String number, String scheme, String state, @Nullable LocalDate due);
    }

    /** Everybody on that date in every scheme, by personnel number and scheme; who nothing applies to is left out. */
    void everybody(LocalDate day, StatusReader reader) {
        streaming.query(
                """
                SELECT p.personnel_number, d.scheme, d.state, d.due_on FROM duty_period d JOIN person p ON p.id = d.person_id
                WHERE d.valid_from <= ? AND d.valid_until > ?
                ORDER BY p.personnel_number, d.scheme
                """,
                row -> {
                    reader.status(
                            row.getString(1), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class));
                },
                day,
                day);
    }

    /** Every unit that is valid on that date, by code, with everybody who is placed in it or below it then; two statements. */
    void units(LocalDate day, String scheme, BiConsumer<String, DutyCount> reader) {
        Map<UUID, DutyCount> here = new HashMap<>();
        streaming.query(
                """
                SELECT p.unit_id, SUM(d.state IN ('EXEMPT', 'VALID', 'EXPIRING')), SUM(d.state = 'DUE'), SUM(d.state = 'SUSPENDED'),
                  SUM(d.state = 'OVERDUE')
                FROM duty_period d JOIN placement p ON p.person_id = d.person_id AND p.valid_from <= ? AND p.valid_until > ?
                WHERE d.scheme = ? AND d.valid_from <= ? AND d.valid_until > ? GROUP BY p.unit_id
                """,
                row -> {
                    here.put(
                            Ids.of(row.getBytes(1)),
                            new DutyCount(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)));
                },
                day,
                day,
                scheme,
                day,
                day);
        UnitTotals units = new UnitTotals();
        streaming.query(
                """
                SELECT v.unit_id, v.parent_id, u.code FROM unit_period v JOIN unit u ON u.id = v.unit_id
                WHERE v.valid_from <= ? AND v.valid_until > ? ORDER BY u.code
                """,
                row -> {
                    byte[] above = row.getBytes(2);
                    units.unit(Ids.of(row.getBytes(1)), above == null ? null : Ids.of(above), row.getString(3));
                },
                day,
                day);
        units.each(here, reader);
    }
}
