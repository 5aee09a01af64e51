package nl.vertrouwd.trainingrecord;

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
import nl.vertrouwd.organisation.Knowledge;
import nl.vertrouwd.organisation.Sight;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From what somebody is exempt, when and why: for themselves and for who may waive it. */
@Component
@Order(410)
class ExemptionDossier implements DossierPart {

    private final Exemptions exemptions;
    private final KnownRequirements known;
    private final Sight sight;
    private final DossierWords words;
    private final Texts texts;

    ExemptionDossier(Exemptions exemptions, KnownRequirements known, Sight sight, DossierWords words, Texts texts) {
        this.exemptions = exemptions;
        this.known = known;
        this.sight = sight;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "exemptions";
    }

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        if (!sight.opens(reader, person, Knowledge.EXEMPTIONS)) {
            return Optional.empty();
        }
        List<DossierEntry> entries = exemptions.of(reader, person).stream()
                .map(each -> entry(each, language))
                .toList();
        return Optional.of(new DossierSection(
                name(),
                person,
                texts.get(language, "trainingrecord.dossier.exemptions"),
                texts.get(language, "trainingrecord.dossier.exemptions.none"),
                DossierSection.Layout.LIST,
                entries));
    }

    private DossierEntry entry(Exemption exemption, Locale language) {
        String source = exemption.imported() ? "file" : "product";
        return DossierEntry.of(
                        known.title(exemption.scheme(), exemption.requirement(), language),
                        exemption.period(),
                        words.facts(language)
                                .data("scheme", exemption.scheme())
                                .data("requirement", exemption.requirement())
                                .text("reason", "trainingrecord.dossier.reason", exemption.reason())
                                .shown(
                                        "source",
                                        source,
                                        "trainingrecord.dossier.source",
                                        texts.get(language, "trainingrecord.dossier.source." + source))
                                .list())
                .with(exemption.id().value())
                .withdrawn(exemption.withdrawn());
    }
}
