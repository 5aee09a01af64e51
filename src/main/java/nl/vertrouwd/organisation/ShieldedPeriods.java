package nl.vertrouwd.organisation;

import java.time.LocalDate;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the table of who is shielded when, and of which part they then are, equal to what follows from the shielded units, the placements
 * and the people who were marked one by one. Who has no place any more stays what they were at the last one.
 */
@Component
class ShieldedPeriods {

    /** A row per person, shielded unit above them and period; until the next placement when the last one ended, or its unit is gone. */
    private static final String BY_UNIT = """
            SELECT x.person_id, p.unit_id AS part_id, FALSE AS marked,
                   GREATEST(x.valid_from, c.valid_from, p.valid_from) AS valid_from,
                   CASE WHEN LEAST(c.valid_until, p.valid_until) < x.valid_until AND EXISTS (
                          SELECT 1 FROM unit_period z WHERE z.unit_id = x.unit_id
                            AND z.valid_from <= LEAST(c.valid_until, p.valid_until) AND z.valid_until > LEAST(c.valid_until, p.valid_until))
                        THEN LEAST(c.valid_until, p.valid_until)
                        ELSE COALESCE((SELECT MIN(y.valid_from) FROM placement y
                                       WHERE y.person_id = x.person_id AND y.valid_from >= x.valid_until), '9999-12-31') END AS valid_until
            FROM unit_period p
            JOIN unit_path c ON c.ancestor_id = p.unit_id AND c.valid_from < p.valid_until AND c.valid_until > p.valid_from
            JOIN placement x ON x.unit_id = c.descendant_id
              AND x.valid_from < LEAST(p.valid_until, c.valid_until) AND x.valid_until > GREATEST(p.valid_from, c.valid_from)
            WHERE p.shielded
            """;

    /** Who was marked is hidden from everybody (the part of no unit) but those of their own unit. */
    private static final String BY_MARK = """
            SELECT m.person_id, UUID_TO_BIN('00000000-0000-0000-0000-000000000000') AS part_id, TRUE AS marked, m.valid_from,
                   m.valid_until
            FROM shielded_person m
            UNION ALL
            SELECT m.person_id, x.unit_id, TRUE, GREATEST(m.valid_from, x.valid_from), LEAST(m.valid_until, x.valid_until)
            FROM shielded_person m
            JOIN placement x ON x.person_id = m.person_id AND x.valid_from < m.valid_until AND x.valid_until > m.valid_from
            """;

    /** What the table must hold. */
    static final String MEANT = "SELECT person_id, part_id, marked, valid_from, MAX(valid_until) AS valid_until FROM ("
            + BY_UNIT + " UNION ALL " + BY_MARK + ") meant GROUP BY person_id, part_id, marked, valid_from";

    private static final String INSERT =
            "INSERT INTO shielded_period (person_id, part_id, marked, valid_from, valid_until)"
                    + " SELECT * FROM (%s) fresh ON DUPLICATE KEY UPDATE valid_until = fresh.valid_until";

    private final JdbcClient database;

    ShieldedPeriods(JdbcClient database) {
        this.database = database;
    }

    /** Renews all of it, within the transaction that changed units or placements. */
    void renew() {
        database.sql("DELETE FROM shielded_period").update();
        database.sql(INSERT.formatted(MEANT)).update();
    }

    /** Renews what follows from the marks of one person, within the transaction that changed them; waits for an import that moves them. */
    void renewMarks(PersonId person) {
        byte[] id = Ids.bytes(person.value());
        database.sql("SELECT valid_from FROM placement WHERE person_id = ? FOR SHARE")
                .param(id)
                .query(LocalDate.class)
                .list();
        database.sql("DELETE FROM shielded_period WHERE person_id = ? AND marked")
                .param(id)
                .update();
        database.sql(INSERT.formatted("SELECT * FROM (" + BY_MARK + ") marks WHERE person_id = ?"))
                .param(id)
                .update();
    }
}
