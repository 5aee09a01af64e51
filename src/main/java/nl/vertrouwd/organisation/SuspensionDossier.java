package nl.vertrouwd.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.DossierEntry;
import nl.vertrouwd.access.DossierFacts;
import nl.vertrouwd.access.DossierPart;
import nl.vertrouwd.access.DossierSection;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When somebody is and was suspended; why only for themselves and who approved it. Also what was withdrawn, for themselves. */
@Component
@Order(400)
class SuspensionDossier implements DossierPart {

    private final Suspensions suspensions;
    private final Sight sight;
    private final DossierWords words;
    private final Texts texts;

    SuspensionDossier(Suspensions suspensions, Sight sight, DossierWords words, Texts texts) {
        this.suspensions = suspensions;
        this.sight = sight;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "suspensions";
    }

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        if (!sight.opens(reader, person, Knowledge.SUSPENDED)) {
            return Optional.empty();
        }
        List<Suspension> all = reader.is(person) ? suspensions.everyOwn(reader) : suspensions.of(reader, person);
        return Optional.of(new DossierSection(
                name(),
                person,
                texts.get(language, "organisation.dossier.suspensions"),
                texts.get(language, "organisation.dossier.suspensions.none"),
                DossierSection.Layout.LIST,
                all.stream().map(each -> entry(each, language)).toList()));
    }

    private DossierEntry entry(Suspension suspension, Locale language) {
        DossierFacts facts = words.facts(language);
        if (suspension.reason() != null) {
            facts.word("reason", "organisation.dossier.reason", "organisation.suspension.reason.", suspension.reason());
        }
        facts.shown(
                "source",
                suspension.imported() ? "personnel-file" : "product",
                "organisation.dossier.source",
                texts.get(
                        language,
                        suspension.imported()
                                ? "organisation.dossier.source.file"
                                : "organisation.dossier.source.product"));
        return DossierEntry.of(texts.get(language, "organisation.dossier.suspended"), suspension.period(), facts.list())
                .with(suspension.id().value())
                .withdrawn(suspension.withdrawn());
    }
}
