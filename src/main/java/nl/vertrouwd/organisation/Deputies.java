package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a leader can ask to deputise: the people placed today in the units they lead and below, who is shielded from them left out. */
@Component
class Deputies {

    private static final String LED = """
            SELECT l.unit_id FROM placement l JOIN person b ON b.id = l.person_id
            WHERE l.person_id = :viewer AND l.leads_unit AND l.valid_from <= :today AND l.valid_until > :today
              AND NOT b.withdrawn AND b.employed_from <= :today AND b.employed_until > :today
            """;

    private static final String CANDIDATES = """
            SELECT p.id, p.personnel_number, p.full_name, n.name AS unit FROM unit_path c
            JOIN placement x ON x.unit_id = c.descendant_id AND x.valid_from <= :today AND x.valid_until > :today
            JOIN person p ON p.id = x.person_id AND NOT p.withdrawn AND p.employed_from <= :today AND p.employed_until > :today
            JOIN unit_period n ON n.unit_id = x.unit_id AND n.valid_from <= :today AND n.valid_until > :today
            WHERE c.ancestor_id IN (%s) AND c.valid_from <= :today AND c.valid_until > :today
              AND p.id <> :viewer AND NOT %s
            """.formatted(LED, Shield.hides("p.id"));

    private final JdbcClient database;
    private final Units units;

    Deputies(JdbcClient database, Units units) {
        this.database = database;
        this.units = units;
    }

    List<Unit> led(Actor by, LocalDate today) {
        return database
                .sql(LED)
                .params(new UnitReader(by, today, today).parameters())
                .query((row, number) -> new UnitId(Ids.of(row.getBytes("unit_id"))))
                .list()
                .stream()
                .flatMap(unit -> units.find(unit, today).stream())
                .toList();
    }

    List<Deputy> find(Actor by, String text, LocalDate today, int limit) {
        PersonSearch search = PersonSearch.of(text);
        return database.sql(CANDIDATES + " AND " + search.condition()
                        + " ORDER BY p.family_name, p.given_name, p.personnel_number LIMIT :limit")
                .params(new UnitReader(by, today, today).parameters())
                .params(search.parameters())
                .param("limit", limit)
                .query((row, number) -> new Deputy(
                        new PersonId(Ids.of(row.getBytes("id"))),
                        row.getString("personnel_number"),
                        row.getString("full_name"),
                        row.getString("unit")))
                .list();
    }

    boolean isCandidate(Actor by, PersonId person, LocalDate today) {
        return database.sql(CANDIDATES + " AND p.id = :person")
                .params(new UnitReader(by, today, today).parameters())
                .param("person", Ids.bytes(person.value()))
                .query((row, number) -> true)
                .optional()
                .orElse(false);
    }

    boolean isEmployed(PersonId person, DateRange period) {
        return database.sql("SELECT COUNT(*) FROM person WHERE id = :person AND NOT withdrawn"
                                + " AND employed_from <= :from AND employed_until >= :until")
                        .param("person", Ids.bytes(person.value()))
                        .param("from", period.from())
                        .param("until", period.until())
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
