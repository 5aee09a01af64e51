package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.DossierEntry;
import nl.vertrouwd.access.DossierFacts;
import nl.vertrouwd.access.DossierPart;
import nl.vertrouwd.access.DossierSection;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who somebody is: name and number for who may see them, the rest of the personnel file for themselves and who keeps it. */
@Component
@Order(100)
class PersonDossier implements DossierPart {

    private final JdbcClient database;
    private final Sight sight;
    private final DossierWords words;
    private final Texts texts;

    PersonDossier(JdbcClient database, Sight sight, DossierWords words, Texts texts) {
        this.database = database;
        this.sight = sight;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        if (!sight.opens(reader, person, Knowledge.WHO_AND_WHERE)) {
            return Optional.empty();
        }
        boolean whole = sight.opens(reader, person, Knowledge.PERSONNEL_FILE);
        List<DossierEntry> entries = database.sql("SELECT * FROM person WHERE id = ?")
                .param(Ids.bytes(person.value()))
                .query((row, number) -> entry(row, whole, language))
                .list();
        return Optional.of(new DossierSection(
                name(),
                person,
                texts.get(language, "organisation.dossier.person"),
                texts.get(language, "organisation.dossier.person.none"),
                DossierSection.Layout.FACTS,
                entries));
    }

    private DossierEntry entry(ResultSet row, boolean whole, Locale language) throws SQLException {
        DossierFacts facts = words.facts(language)
                .text("name", "organisation.dossier.name", row.getString("full_name"))
                .text("personnel_number", "organisation.dossier.number", row.getString("personnel_number"));
        if (whole) {
            whole(row, facts, language);
        }
        return DossierEntry.of(row.getString("full_name"), facts.list());
    }

    private void whole(ResultSet row, DossierFacts facts, Locale language) throws SQLException {
        DateRange employed = new DateRange(
                row.getObject("employed_from", LocalDate.class), row.getObject("employed_until", LocalDate.class));
        facts.data("given_name", row.getString("given_name"))
                .data("infix", row.getString("infix"))
                .data("family_name", row.getString("family_name"))
                .text("email", "organisation.dossier.email", row.getString("email"))
                .data("employed_from", employed.from().toString())
                .shown(
                        "employed_until",
                        employed.isOpen() ? null : employed.until().toString(),
                        "organisation.dossier.employed",
                        words.period(employed, language))
                .text("rank", "organisation.dossier.rank", row.getString("rank_name"))
                .word(
                        "rank_group",
                        "organisation.dossier.rank-group",
                        "organisation.rank-group.",
                        constant(RankGroup.class, row.getString("rank_group")))
                .word("sex", "organisation.dossier.sex", "organisation.sex.", constant(Sex.class, row.getString("sex")))
                .number("birth_year", "organisation.dossier.birth-year", row.getObject("birth_year", Integer.class));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
