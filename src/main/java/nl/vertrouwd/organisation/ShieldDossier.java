package nl.vertrouwd.organisation;

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

/** When somebody was shielded, by their unit or on their own; for themselves. */
@Component
@Order(210)
class ShieldDossier implements DossierPart {

    private final JdbcClient database;
    private final DossierWords words;
    private final Texts texts;

    ShieldDossier(JdbcClient database, DossierWords words, Texts texts) {
        this.database = database;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "shielded";
    }

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        if (!reader.is(person)) {
            return Optional.empty();
        }
        List<DossierEntry> entries = database.sql("""
                        SELECT DISTINCT valid_from, valid_until, marked FROM shielded_period
                         WHERE person_id = ? AND (NOT marked OR part_id = UUID_TO_BIN('00000000-0000-0000-0000-000000000000'))
                         ORDER BY valid_from DESC
                        """)
                .param(Ids.bytes(person.value()))
                .query((row, number) -> entry(
                        new DateRange(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_until", LocalDate.class)),
                        row.getBoolean("marked"),
                        language))
                .list();
        return Optional.of(new DossierSection(
                name(),
                person,
                texts.get(language, "organisation.dossier.shielded"),
                texts.get(language, "organisation.dossier.shielded.none"),
                DossierSection.Layout.LIST,
                entries));
    }

    private DossierEntry entry(DateRange period, boolean marked, Locale language) {
        String why = marked ? "organisation.dossier.shielded.marked" : "organisation.dossier.shielded.unit";
        return DossierEntry.of(
                texts.get(language, "organisation.person.shielded"),
                period,
                words.facts(language)
                        .shown(
                                "because_of",
                                marked ? "administrator" : "unit",
                                "organisation.dossier.why",
                                texts.get(language, why))
                        .list());
    }
}
