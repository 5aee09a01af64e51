package nl.vertrouwd.obligation;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.DossierEntry;
import nl.vertrouwd.access.DossierFacts;
import nl.vertrouwd.access.DossierPart;
import nl.vertrouwd.access.DossierSection;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where somebody stands with their duties today, as far as the reader may know. */
@Component
@Order(350)
class DutyDossier implements DossierPart {

    private final Duties duties;
    private final DossierWords words;
    private final Texts texts;

    DutyDossier(Duties duties, DossierWords words, Texts texts) {
        this.duties = duties;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "duties";
    }

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        return duties.of(reader, person, words.today(), language)
                .map(found -> new DossierSection(
                        name(),
                        person,
                        texts.get(language, "obligation.dossier"),
                        texts.get(language, "obligation.dossier.none"),
                        DossierSection.Layout.LIST,
                        found.schemes().stream()
                                .map(scheme -> entry(scheme, language))
                                .toList()));
    }

    private DossierEntry entry(SchemeDuty scheme, Locale language) {
        DossierFacts facts = words.facts(language)
                .data("scheme", scheme.code())
                .word("state", "obligation.dossier.state", "obligation.state.", scheme.state())
                .day("due", "obligation.dossier.due", scheme.due());
        SchemeDuty.Certified certified = scheme.certified();
        if (certified != null) {
            facts.flag("certified", "obligation.dossier.certified", certified.yes())
                    .day("certified_until", "obligation.dossier.certified-until", certified.until());
        }
        for (RequirementDuty requirement : scheme.requirements()) {
            String state = texts.get(language, Texts.key("obligation.state.", requirement.state()));
            facts.data(requirement.id() + "_state", requirement.state().name())
                    .data(requirement.id() + "_due", due(requirement))
                    .data(requirement.id() + "_why", requirement.why())
                    .data(requirement.id() + "_title", requirement.title() + ": " + state);
        }
        return DossierEntry.of(scheme.title(), facts.list());
    }

    private static @Nullable String due(RequirementDuty requirement) {
        return requirement.due() == null ? null : Objects.toString(requirement.due());
    }
}
