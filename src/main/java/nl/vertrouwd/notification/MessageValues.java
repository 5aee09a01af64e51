package nl.vertrouwd.notification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.PublicAddress;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionWords;
import org.springframework.stereotype.Component;

/** What stands in place of the names in a text. */
@Component
class MessageValues {

    private static final String DAY = "due";
    private static final String DAYS = "days";

    private final SessionWords words;
    private final PublicAddress address;
    private final Texts texts;

    MessageValues(SessionWords words, PublicAddress address, Texts texts) {
        this.words = words;
        this.address = address;
        this.texts = texts;
    }

    /** @param name of the receiver */
    Map<String, String> of(Message message, String name, KnownSessions.Found sessions, Locale language) {
        Map<String, String> values = new HashMap<>();
        values.put(MessageKind.NAME, name);
        String inLanguage = "_" + Languages.nearest(language).getLanguage();
        message.facts().forEach((fact, value) -> {
            if (fact.endsWith(inLanguage)) {
                values.put(fact.substring(0, fact.length() - inLanguage.length()), value);
            } else if (message.kind().placeholders().contains(fact)) {
                values.put(fact, value(fact, value, language));
            }
        });
        sessions.of(message).ifPresent(session -> about(session, sessions, values, language));
        values.put(MessageKind.LINK, address.of(path(message, sessions)));
        return values;
    }

    private String value(String fact, String value, Locale language) {
        return switch (fact) {
            case DAY -> Formats.of(language).date(LocalDate.parse(value));
            case DAYS -> texts.get(language, "notification.days", Long.valueOf(value));
            default -> value;
        };
    }

    private void about(Session session, KnownSessions.Found sessions, Map<String, String> values, Locale language) {
        values.put("course", sessions.course(session).title(language));
        values.put("when", words.when(session, language));
        values.put("where", words.where(session, sessions.sites(), language));
        values.put("soon", words.howSoon(session, language).toLowerCase(language));
    }

    /** Where in the product it is about. */
    static String path(Message message, KnownSessions.Found sessions) {
        return switch (message.kind()) {
            case CERTIFICATE -> "/my-courses";
            case TOO_FEW -> "/planning";
            case DUE, ADVISED, OVERDUE -> "/duties";
            case UNIT_DIGEST, NETWORK_DIGEST -> "/persons/due";
            default ->
                sessions.of(message)
                        .map(session -> "/sessions/" + PathName.of(session.reference()))
                        .orElse("/messages");
        };
    }

    /** A fact that is copied in each language. */
    static Map<String, String> copied(String name, String dutch, String english) {
        return Map.of(
                name + "_" + Languages.DUTCH.getLanguage(),
                dutch,
                name + "_" + Languages.ENGLISH.getLanguage(),
                english);
    }
}
