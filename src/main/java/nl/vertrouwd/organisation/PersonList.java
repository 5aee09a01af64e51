package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The people whom an actor may see, a page at a time, in one statement: first by family name who is shown by name, found along the index
 * of names; then who is shielded, by number, so that their place in the list tells nothing. A text finds who is shielded only by the exact
 * personnel number, and only for who may see it.
 */
@Component
class PersonList {

    private static final String NAMED = """
            SELECT %s p.id, 0 AS hidden, 1 AS numbered, p.family_name, p.given_name, p.personnel_number AS number FROM person p
            WHERE NOT p.withdrawn AND NOT p.erased AND %s
            ORDER BY p.family_name, p.given_name, number LIMIT :last
            """;

    private static final String SHIELDED = """
            SELECT s.id, 1, s.numbered, '', '', IF(s.numbered, s.personnel_number, '') AS number
            FROM (SELECT p.id, p.personnel_number, %s AS numbered FROM person p WHERE NOT p.withdrawn AND NOT p.erased AND %s) s
            WHERE %s ORDER BY number, s.id LIMIT :last
            """;

    private static final String PAGE = """
            SELECT found.*, p.personnel_number, p.full_name, p.employed_from <= :day AND p.employed_until > :day AS employed,
                   COALESCE(n.name, '') AS unit, COALESCE(u.code, '') AS unit_code, COALESCE(s.name, '') AS site,
                   COALESCE(x.leads_unit, FALSE) AS leads
            FROM ((%s) UNION ALL (%s)
                  ORDER BY hidden, family_name, given_name, number, id LIMIT :limit OFFSET :offset) found
            JOIN person p ON p.id = found.id
            LEFT JOIN placement x ON NOT found.hidden AND x.person_id = p.id AND x.valid_from <= :day AND x.valid_until > :day
            LEFT JOIN unit u ON u.id = x.unit_id
            LEFT JOIN unit_period n ON n.unit_id = u.id AND n.valid_from <= :day AND n.valid_until > :day
            LEFT JOIN site s ON s.id = x.site_id
            ORDER BY found.hidden, found.family_name, found.given_name, found.number, found.id
            """;

    private static final String EMPLOYED = " AND p.employed_from <= :day AND p.employed_until > :day";
    static final String IN_UNIT = """
             AND p.id IN (SELECT f.person_id FROM unit_path e
                          JOIN placement f ON f.unit_id = e.descendant_id AND f.valid_from <= :day AND f.valid_until > :day
                          WHERE e.ancestor_id = :unit AND e.valid_from <= :day AND e.valid_until > :day)
            """;
    private static final String AT_SITE = """
             AND p.id IN (SELECT g.person_id FROM placement g
                          WHERE g.site_id = :site AND g.valid_from <= :day AND g.valid_until > :day)
            """;

    private final JdbcClient database;
    private final Shield shield;
    private final ConfidantNetworks networks;

    PersonList(JdbcClient database, Shield shield, ConfidantNetworks networks) {
        this.database = database;
        this.shield = shield;
        this.networks = networks;
    }

    /** @param employed whether to leave out who does not work here on the day */
    List<PersonPlace> of(Actor by, PersonFilter filter, boolean employed, int offset, int limit) {
        Reach seen = Reach.of(by, Knowledge.WHO_AND_WHERE, networks, filter.day());
        Reach numbered = Reach.of(by, Knowledge.SHIELDED_NUMBER, networks, filter.day());
        if (seen.isNothing()) {
            return List.of();
        }
        String whom = seen.ofPerson("p.id", "seen") + (employed ? EMPLOYED : "");
        PersonSearch search = PersonSearch.of(filter.text());
        String named = NAMED.formatted(
                search.hint(),
                whom + place(filter) + " AND " + search.condition() + " AND NOT " + Shield.hides("p.id"));
        String shielded = SHIELDED.formatted(
                numbered.ofPerson("p.id", "numbered"),
                Shield.anybody("p.id") + " AND " + whom + " AND " + Shield.hides("p.id"),
                shieldedText(filter));
        return database.sql(PAGE.formatted(named, shielded))
                .params(search.parameters())
                .params(parameters(by, filter))
                .params(seen.parameters("seen"))
                .params(numbered.parameters("numbered"))
                .param("last", offset + limit)
                .param("offset", offset)
                .param("limit", limit)
                .query(PersonList::row)
                .list();
    }

    private static String place(PersonFilter filter) {
        return (filter.unit() == null ? "" : IN_UNIT) + (filter.site() == null ? "" : AT_SITE);
    }

    private static String shieldedText(PersonFilter filter) {
        if (filter.asksForPlace()) {
            return "FALSE";
        }
        return filter.text().isBlank() ? "TRUE" : "s.numbered AND s.personnel_number = :exact";
    }

    private Map<String, Object> parameters(Actor by, PersonFilter filter) {
        Map<String, Object> parameters = new HashMap<>(shield.parameters(by, filter.day()));
        parameters.put("exact", filter.text().strip());
        if (filter.unit() != null) {
            parameters.put("unit", Ids.bytes(filter.unit().value()));
        }
        if (filter.site() != null) {
            parameters.put("site", Ids.bytes(filter.site().value()));
        }
        return parameters;
    }

    private static PersonPlace row(ResultSet row, int number) throws SQLException {
        ShownPerson person = PersonRegister.shown(row, number);
        return person.shielded()
                ? new PersonPlace(person, true, "", "", "", false)
                : new PersonPlace(
                        person,
                        row.getBoolean("employed"),
                        row.getString("unit"),
                        row.getString("unit_code"),
                        row.getString("site"),
                        row.getBoolean("leads"));
    }
}
