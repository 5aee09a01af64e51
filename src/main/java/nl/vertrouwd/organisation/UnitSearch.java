package nl.vertrouwd.organisation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds units by the beginning of their code or a part of a name they have or had. What is hidden from the reader is not found. */
@Component
class UnitSearch {

    private static final String FIND = """
            SELECT l.code, l.name, l.there, IF(l.code COLLATE utf8mb4_0900_ai_ci LIKE :start OR l.name LIKE :part, '', m.name) AS other_name FROM (
              SELECT p.unit_id, MAX(IF(p.name LIKE :part, p.valid_from, NULL)) AS by_name
              FROM unit_period p JOIN unit c ON c.id = p.unit_id
              WHERE c.code COLLATE utf8mb4_0900_ai_ci LIKE :start OR p.name LIKE :part GROUP BY p.unit_id) f
            JOIN (%s) l ON l.id = f.unit_id
            LEFT JOIN unit_period m ON m.unit_id = f.unit_id AND m.valid_from = f.by_name
            WHERE NOT %s AND (m.unit_id IS NULL OR NOT %s)
            ORDER BY l.there DESC, CHAR_LENGTH(l.code), l.code LIMIT :limit
            """.formatted(
            Units.NEAREST, UnitShield.hides("l.id", "l.shown_day"), UnitShield.hides("m.unit_id", "m.valid_from"));

    private final JdbcClient database;

    UnitSearch(JdbcClient database) {
        this.database = database;
    }

    List<FoundUnit> find(UnitReader reader, String text, int limit) {
        if (text.isBlank()) {
            return List.of();
        }
        String typed = text.strip().replaceAll("\\s+", " ");
        String start = typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return database.sql(FIND)
                .params(reader.parameters())
                .param("start", start)
                .param("part", "%" + start)
                .param("limit", limit)
                .query((row, number) -> new FoundUnit(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("other_name"),
                        row.getBoolean("there")))
                .list();
    }
}
