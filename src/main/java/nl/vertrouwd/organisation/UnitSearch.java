package nl.vertrouwd.organisation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds units by the beginning of their code or a part of a name they have or had. What is hidden from the reader is not found. */
@Component
class UnitSearch {

    private static final int AT_ONCE = 100;

    /** Looks whether units are hidden only for those of the page. */
    private static final String FIND = """
            SELECT r.code, r.name, r.there, IF(r.by_code OR r.name LIKE :part, '', m.name) AS other_name,
                   %s OR COALESCE(%s, FALSE) AS hidden FROM (
              SELECT l.*, f.by_name, l.code COLLATE utf8mb4_0900_ai_ci LIKE :start AS by_code FROM (
                SELECT p.unit_id, MAX(IF(p.name LIKE :part, p.valid_from, NULL)) AS by_name
                FROM unit_period p JOIN unit c ON c.id = p.unit_id
                WHERE c.code COLLATE utf8mb4_0900_ai_ci LIKE :start OR p.name LIKE :part GROUP BY p.unit_id) f
              JOIN (%s) l ON l.id = f.unit_id
              ORDER BY l.there DESC, CHAR_LENGTH(l.code), l.code LIMIT :limit OFFSET :offset) r
            LEFT JOIN unit_period m ON m.unit_id = r.id AND m.valid_from = r.by_name
            ORDER BY r.there DESC, CHAR_LENGTH(r.code), r.code
            """.formatted(
            UnitShield.hides("r.id", "r.shown_day"), UnitShield.hides("m.unit_id", "m.valid_from"), Units.NEAREST);

    private final JdbcClient database;

    UnitSearch(JdbcClient database) {
        this.database = database;
    }

    private record Match(FoundUnit unit, boolean hidden) {}

    List<FoundUnit> find(UnitReader reader, String text, int limit) {
        List<FoundUnit> found = new ArrayList<>();
        String typed = text.strip().replaceAll("\\s+", " ");
        String start = typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        boolean more = !text.isBlank();
        for (int offset = 0; more && found.size() < limit; offset += AT_ONCE) {
            List<Match> page = page(reader, start, offset);
            page.stream().filter(match -> !match.hidden()).forEach(match -> found.add(match.unit()));
            more = page.size() == AT_ONCE;
        }
        return found.stream().limit(limit).toList();
    }

    private List<Match> page(UnitReader reader, String start, int offset) {
        return database.sql(FIND)
                .params(reader.parameters())
                .param("start", start)
                .param("part", "%" + start)
                .param("limit", AT_ONCE)
                .param("offset", offset)
                .query((row, number) -> new Match(
                        new FoundUnit(
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("other_name"),
                                row.getBoolean("there")),
                        row.getBoolean("hidden")))
                .list();
    }
}
