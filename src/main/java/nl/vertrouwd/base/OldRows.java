package nl.vertrouwd.base;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Throws away rows that nobody needs any more, such as counts of long ago. To be called when the work that needed the table is done: it
 * has a transaction of its own, and passes over rows that somebody holds, so that it never waits and nobody is in a deadlock with it.
 */
@Service
public class OldRows {

    static final int AT_ONCE = 500;

    private final JdbcTemplate database;

    OldRows(JdbcTemplate database) {
        this.database = database;
    }

    /** Throws away at most 500 rows of before that moment and returns how many; the key is that of the table, the time an indexed column in UTC. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int throwAway(String table, List<String> key, String time, Instant before) {
        List<Object[]> old = database.query(
                "SELECT %s FROM %s WHERE %s < ? LIMIT %d FOR UPDATE SKIP LOCKED"
                        .formatted(String.join(", ", key), table, time, AT_ONCE),
                (row, number) -> columns(row, key.size()),
                LocalDateTime.ofInstant(before, ZoneOffset.UTC));
        if (!old.isEmpty()) {
            String theRow = key.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
            database.batchUpdate("DELETE FROM " + table + " WHERE " + theRow, old);
        }
        return old.size();
    }

    private static Object[] columns(ResultSet row, int count) throws SQLException {
        Object[] columns = new Object[count];
        for (int i = 0; i < count; i++) {
            columns[i] = row.getObject(i + 1);
        }
        return columns;
    }
}
