package nl.vertrouwd.obligation;

import java.util.ArrayList;
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
import nl.vertrouwd.obligation.rules.ConfidantEvent;
import nl.vertrouwd.organisation.Knowledge;
import nl.vertrouwd.organisation.Sight;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The path of a confidant: nominated, interviewed, appointed, ended; never for the line. */
@Component
@Order(360)
class ConfidantPathDossier implements DossierPart {

    private final ConfidantEventStore events;
    private final Sight sight;
    private final DossierWords words;
    private final Texts texts;

    ConfidantPathDossier(ConfidantEventStore events, Sight sight, DossierWords words, Texts texts) {
        this.events = events;
        this.sight = sight;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "confidant-path";
    }

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        boolean known = sight.opens(reader, person, Knowledge.DUTIES)
                || sight.opens(reader, person, Knowledge.CONFIDANT_DUTIES);
        if (!known) {
            return Optional.empty();
        }
        List<ConfidantEvent> path = new ArrayList<>();
        events.each(List.of(person), (whose, event) -> path.add(event));
        if (path.isEmpty() && !reader.is(person)) {
            return Optional.empty();
        }
        path.sort(ConfidantEvent.IN_ORDER.reversed());
        return Optional.of(new DossierSection(
                name(),
                person,
                texts.get(language, "obligation.path"),
                texts.get(language, "obligation.path.none"),
                DossierSection.Layout.TIMELINE,
                path.stream().map(event -> entry(event, language)).toList()));
    }

    private DossierEntry entry(ConfidantEvent event, Locale language) {
        return DossierEntry.of(
                texts.get(language, Texts.key("obligation.event.", event.kind())),
                words.facts(language)
                        .data("event", event.kind().name())
                        .day("date", "obligation.path.date", event.date())
                        .text("network", "obligation.path.network", event.network())
                        .list());
    }
}
