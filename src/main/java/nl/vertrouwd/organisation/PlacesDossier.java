package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.DossierEntry;
import nl.vertrouwd.access.DossierPart;
import nl.vertrouwd.access.DossierSection;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where somebody works, and worked before. Who only may know where they are gets the present place; a unit that is shielded from the reader
 * has no name, except one's own.
 */
@Component
@Order(200)
class PlacesDossier implements DossierPart {

    /** Under the name that the unit had at the end of the placement, or has today. */
    private static final String PLACES = """
            SELECT x.valid_from, x.valid_until, x.leads_unit, u.code, s.code AS site_code, s.name AS site,
                   (SELECT n.name FROM unit_period n WHERE n.unit_id = x.unit_id AND n.valid_from <= x.last
                     ORDER BY n.valid_from DESC LIMIT 1) AS unit,
                   (SELECT b.code FROM unit_path w
                      JOIN unit_period o ON o.unit_id = w.ancestor_id AND o.parent_id IS NULL AND o.valid_from <= x.last AND o.valid_until > x.last
                      JOIN unit b ON b.id = w.ancestor_id
                     WHERE w.descendant_id = x.unit_id AND w.valid_from <= x.last AND w.valid_until > x.last LIMIT 1) AS branch,
                   (:viewer <> x.person_id AND %s) AS hidden
            FROM (SELECT p.*, GREATEST(p.valid_from, LEAST(p.valid_until - INTERVAL 1 DAY, :day)) AS last FROM placement p
                  WHERE p.person_id = :person) x
            JOIN unit u ON u.id = x.unit_id JOIN site s ON s.id = x.site_id
            WHERE :all OR (x.valid_from <= :day AND x.valid_until > :day)
            ORDER BY x.valid_from DESC
            """.formatted(UnitShield.hides("x.unit_id", "x.last"));

    private final JdbcClient database;
    private final Sight sight;
    private final DossierWords words;
    private final Texts texts;

    PlacesDossier(JdbcClient database, Sight sight, DossierWords words, Texts texts) {
        this.database = database;
        this.sight = sight;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "places";
    }

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        if (!sight.opens(reader, person, Knowledge.WHO_AND_WHERE)) {
            return Optional.empty();
        }
        boolean all = sight.opens(reader, person, Knowledge.PERSONNEL_FILE);
        LocalDate today = words.today();
        List<DossierEntry> entries = database.sql(PLACES)
                .params(new UnitReader(reader, today, today).parameters())
                .param("person", Ids.bytes(person.value()))
                .param("all", all)
                .query((row, number) -> entry(row, language))
                .list();
        return Optional.of(new DossierSection(
                name(),
                person,
                texts.get(language, all ? "organisation.dossier.places" : "organisation.dossier.places.now"),
                texts.get(language, "organisation.dossier.places.none"),
                DossierSection.Layout.TIMELINE,
                entries));
    }

    private DossierEntry entry(ResultSet row, Locale language) throws SQLException {
        DateRange period = new DateRange(
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
        if (row.getBoolean("hidden")) {
            return DossierEntry.of(texts.get(language, "organisation.unit.hidden"), period, List.of());
        }
        String unit = row.getString("unit");
        return DossierEntry.of(
                unit == null ? row.getString("code") : unit,
                period,
                words.facts(language)
                        .text("unit_code", "organisation.dossier.unit-code", row.getString("code"))
                        .text("branch", "organisation.dossier.branch", row.getString("branch"))
                        .data("site_code", row.getString("site_code"))
                        .text("site", "organisation.dossier.site", row.getString("site"))
                        .flag("leads_unit", "organisation.dossier.leads", row.getBoolean("leads_unit"))
                        .list());
    }
}
