package nl.vertrouwd.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of messages as they are now: changed ones from the database, the rest as they come. */
@Component
class TemplateStore {

    private final StandardTexts standard;
    private final JdbcClient jdbc;

    TemplateStore(StandardTexts standard, JdbcClient jdbc) {
        this.standard = standard;
        this.jdbc = jdbc;
    }

    /** Which text it is. */
    record Key(MessageKind kind, String language) {

        Key(MessageKind kind, Locale language) {
            this(kind, Languages.nearest(language).getLanguage());
        }
    }

    /** All texts at one moment. */
    record Snapshot(Map<Key, MessageTemplate> changed, StandardTexts standard) {

        MessageTemplate of(MessageKind kind, Locale language) {
            MessageTemplate found = changed.get(new Key(kind, language));
            return found == null ? standard.of(kind, language) : found;
        }
    }

    /** One statement. */
    Snapshot now() {
        Map<Key, MessageTemplate> changed = new HashMap<>();
        jdbc.sql("SELECT kind, language, subject, body, version, changed_by, changed_at FROM message_template")
                .query(row -> {
                    changed.put(
                            new Key(MessageKind.valueOf(row.getString("kind")), row.getString("language")),
                            template(row));
                });
        return new Snapshot(changed, standard);
    }

    private static MessageTemplate template(ResultSet row) throws SQLException {
        return new MessageTemplate(
                row.getString("subject"),
                row.getString("body"),
                row.getLong("version"),
                new AccountId(Ids.of(row.getBytes("changed_by"))),
                Utc.moment(row, "changed_at"));
    }
}
