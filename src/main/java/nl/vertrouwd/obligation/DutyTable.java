package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;
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

    /** Every unit that is valid on that date, by code, with everybody who is placed in it or below it then. */
    void units(LocalDate day, String scheme, BiConsumer<String, DutyCount> reader) {
        streaming.query(
                """
                SELECT u.code, COALESCE(n.done, 0), COALESCE(n.on_track, 0), COALESCE(n.suspended, 0), COALESCE(n.overdue, 0)
                FROM unit_period v JOIN unit u ON u.id = v.unit_id LEFT JOIN (
                  SELECT c.ancestor_id, SUM(d.state IN ('EXEMPT', 'VALID', 'EXPIRING')) AS done, SUM(d.state = 'DUE') AS on_track,
                    SUM(d.state = 'SUSPENDED') AS suspended, SUM(d.state = 'OVERDUE') AS overdue
                  FROM duty_period d
                  JOIN placement p ON p.person_id = d.person_id AND p.valid_from <= ? AND p.valid_until > ?
                  JOIN unit_path c ON c.descendant_id = p.unit_id AND c.valid_from <= ? AND c.valid_until > ?
                  WHERE d.scheme = ? AND d.valid_from <= ? AND d.valid_until > ?
                  GROUP BY c.ancestor_id) n ON n.ancestor_id = v.unit_id
                WHERE v.valid_from <= ? AND v.valid_until > ?
                ORDER BY u.code
                """,
                row -> {
                    reader.accept(
                            row.getString(1),
                            new DutyCount(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)));
                },
                day,
                day,
                day,
                day,
                scheme,
                day,
                day,
                day,
                day);
    }
}
