package nl.vertrouwd.obligation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.DossierEntry;
import nl.vertrouwd.access.DossierFact;
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
                .filter(found -> reader.is(person) || !found.schemes().isEmpty())
                .map(found -> new DossierSection(
                        name(),
                        person,
                        texts.get(language, "obligation.dossier"),
                        texts.get(language, "obligation.dossier.none"),
                        DossierSection.Layout.DETAILS,
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
        List<DossierFact> all = new ArrayList<>(facts.list());
        scheme.requirements().forEach(requirement -> all.add(fact(requirement, language)));
        return DossierEntry.of(scheme.title(), all);
    }

    private DossierFact fact(RequirementDuty requirement, Locale language) {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        value.put("state", requirement.state().name());
        value.put("due", requirement.due() == null ? null : requirement.due().toString());
        value.put("why", requirement.why());
        String state = texts.get(language, Texts.key("obligation.state.", requirement.state()));
        return new DossierFact(requirement.id(), value, requirement.title(), state + " – " + requirement.why());
    }
}
