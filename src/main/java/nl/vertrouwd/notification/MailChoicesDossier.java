package nl.vertrouwd.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.DossierEntry;
import nl.vertrouwd.access.DossierPart;
import nl.vertrouwd.access.DossierSection;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody chose about their mail; for themselves. */
@Component
@Order(760)
class MailChoicesDossier implements DossierPart {

    private final MailChoices choices;
    private final DossierWords words;
    private final Texts texts;

    MailChoicesDossier(MailChoices choices, DossierWords words, Texts texts) {
        this.choices = choices;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "mail-choices";
    }

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        if (!reader.is(person)) {
            return Optional.empty();
        }
        MailPreferences chosen = choices.of(reader);
        String title = texts.get(language, "notification.dossier.mail.title");
        return Optional.of(new DossierSection(
                name(),
                person,
                title,
                texts.get(language, "notification.dossier.mail.none"),
                DossierSection.Layout.FACTS,
                chosen.version() == 0 ? List.of() : List.of(entry(title, chosen, language))));
    }

    private DossierEntry entry(String title, MailPreferences chosen, Locale language) {
        Formats formats = Formats.of(language);
        boolean quiet = !chosen.quietFrom().equals(chosen.quietUntil());
        String hours = formats.time(chosen.quietFrom()) + "–" + formats.time(chosen.quietUntil());
        List<String> names =
                chosen.without().stream().map(MessageKind::name).sorted().toList();
        String kinds = chosen.without().stream()
                .sorted()
                .map(kind -> texts.get(language, Texts.key("notification.kind.", kind)))
                .collect(Collectors.joining(", "));
        return DossierEntry.of(
                title,
                words.facts(language)
                        .data("quiet_from", chosen.quietFrom().toString())
                        .data("quiet_until", chosen.quietUntil().toString())
                        .shown("quiet", quiet, "notification.dossier.quiet", quiet ? hours : "")
                        .shown("without", names, "notification.dossier.without", kinds)
                        .list());
    }
}
