package nl.vertrouwd.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.DossierEntry;
import nl.vertrouwd.access.DossierPart;
import nl.vertrouwd.access.DossierSection;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody was told and when; for themselves. */
@Component
@Order(750)
class MessageDossier implements DossierPart {

    private final MessageStore store;
    private final KnownSessions sessions;
    private final MessageValues values;
    private final TemplateStore templates;
    private final DossierWords words;
    private final Texts texts;

    MessageDossier(
            MessageStore store,
            KnownSessions sessions,
            MessageValues values,
            TemplateStore templates,
            DossierWords words,
            Texts texts) {
        this.store = store;
        this.sessions = sessions;
        this.values = values;
        this.templates = templates;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        if (!reader.is(person)) {
            return Optional.empty();
        }
        List<Message> all = store.of(person.value(), 0, Integer.MAX_VALUE);
        KnownSessions.Found found = sessions.of(all);
        TemplateStore.Snapshot now = templates.now();
        return Optional.of(new DossierSection(
                name(),
                person,
                texts.get(language, "notification.dossier.title"),
                texts.get(language, "notification.dossier.none"),
                DossierSection.Layout.LIST,
                all.stream()
                        .map(message -> entry(message, found, now, language))
                        .toList()));
    }

    private DossierEntry entry(
            Message message, KnownSessions.Found found, TemplateStore.Snapshot now, Locale language) {
        String title = now.of(message.kind(), language).subject(values.of(message, "", found, language));
        return DossierEntry.of(
                title,
                words.facts(language)
                        .data("kind", message.kind().name())
                        .moment("at", "notification.dossier.at", message.createdAt())
                        .moment("read_at", "notification.dossier.read", message.readAt())
                        .list());
    }
}
