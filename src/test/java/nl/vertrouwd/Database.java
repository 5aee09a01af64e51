package nl.vertrouwd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole schema, whatever is in it: for tests that must see what nobody thought of. */
@TestComponent
class Database {

    private final JdbcClient jdbc;

    Database(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tables of the product, without those of who migrates it. */
    TreeSet<String> tables() {
        return new TreeSet<>(jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_name <> 'flyway_schema_history'")
                .query(String.class)
                .list());
    }

    /** The columns of a table in their order, with their types. */
    Map<String, String> columns(String table) {
        Map<String, String> columns = new LinkedHashMap<>();
        jdbc.sql("SELECT column_name AS name, data_type AS type FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position")
                .param(table)
                .query(row -> {
                    columns.put(row.getString("name"), row.getString("type"));
                });
        return columns;
    }

    /** Where one of the texts stands, in any column of any table, as {@code table.column}. */
    TreeSet<String> where(List<String> texts) {
        TreeSet<String> found = new TreeSet<>();
        for (String table : tables()) {
            for (Map.Entry<String, String> column : columns(table).entrySet()) {
                String text = column.getValue().endsWith("binary")
                                || column.getValue().endsWith("blob")
                        ? "CONVERT(`" + column.getKey() + "` USING latin1)"
                        : "CONVERT(CAST(`" + column.getKey() + "` AS CHAR) USING latin1)";
                String any = texts.stream()
                        .map(one -> "LOWER(" + text + ") LIKE '%" + one + "%'")
                        .collect(Collectors.joining(" OR "));
                if (jdbc.sql("SELECT EXISTS (SELECT 1 FROM `" + table + "` WHERE " + any + ")")
                        .query(Boolean.class)
                        .single()) {
                    found.add(table + "." + column.getKey());
                }
            }
        }
        return found;
    }

    /** How many rows each table has. */
    TreeMap<String, Long> counts() {
        TreeMap<String, Long> counts = new TreeMap<>();
        tables().forEach(table -> counts.put(
                table,
                jdbc.sql("SELECT COUNT(*) FROM `" + table + "`")
                        .query(Long.class)
                        .single()));
        return counts;
    }

    /** All rows of a table but these columns of it, in one order. */
    List<String> rows(String table, List<String> without) {
        List<String> columns = new ArrayList<>(columns(table).keySet());
        columns.removeAll(without);
        String row = columns.stream()
                .map(column -> "COALESCE(HEX(`" + column + "`), '-')")
                .collect(Collectors.joining(", ' ', "));
        return jdbc.sql("SELECT CONCAT(" + row + ") AS line FROM `" + table + "` ORDER BY line")
                .query(String.class)
                .list();
    }
}
