package nl.vertrouwd.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account with which somebody signs in; for themselves. What keeps it safe is said to be there and not shown. */
@Component
@Order(700)
class AccountDossier implements DossierPart {

    private static final String SELECT = """
            SELECT a.*, s.set_at, (SELECT COUNT(*) FROM recovery_code r WHERE r.account_id = a.id AND r.used_at IS NULL) AS codes,
                   (SELECT GROUP_CONCAT(DATE_FORMAT(i.made_at, '%Y-%m-%dT%TZ') ORDER BY i.made_at) FROM invitation i
                     WHERE i.account_id = a.id) AS invited
              FROM account a LEFT JOIN second_step s ON s.account_id = a.id WHERE a.person_id = ?
            """;

    private final JdbcClient jdbc;
    private final DossierWords words;
    private final Texts texts;

    AccountDossier(JdbcClient jdbc, DossierWords words, Texts texts) {
        this.jdbc = jdbc;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        if (!reader.is(person)) {
            return Optional.empty();
        }
        List<DossierEntry> entries = jdbc.sql(SELECT)
                .param(Ids.bytes(person.value()))
                .query((row, number) -> entry(row, language))
                .list();
        return Optional.of(new DossierSection(
                name(),
                person,
                texts.get(language, "access.dossier.account"),
                texts.get(language, "access.dossier.account.none"),
                DossierSection.Layout.FACTS,
                entries));
    }

    private DossierEntry entry(ResultSet row, Locale language) throws SQLException {
        String invited = row.getString("invited");
        return DossierEntry.of(
                row.getString("username"),
                words.facts(language)
                        .text("username", "access.account.username", row.getString("username"))
                        .text("display_name", "access.account.name", row.getString("display_name"))
                        .text("email", "access.account.email", row.getString("email"))
                        .data("language", row.getString("language"))
                        .data("enabled", row.getBoolean("enabled"))
                        .moment("made_at", "access.dossier.made-at", moment(row, "created_at"))
                        .flag("has_password", "access.dossier.has-password", row.getString("password_hash") != null)
                        .moment("second_step_since", "access.dossier.second-step", moment(row, "set_at"))
                        .data("recovery_codes_left", row.getInt("codes"))
                        .data("invited_at", invited == null ? List.of() : List.of(invited.split(",")))
                        .list());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : Utc.instant(moment);
    }
}
