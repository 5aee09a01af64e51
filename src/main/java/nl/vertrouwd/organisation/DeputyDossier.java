package nl.vertrouwd.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.DossierEntry;
import nl.vertrouwd.access.DossierPart;
import nl.vertrouwd.access.DossierSection;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For whom somebody deputises or deputised, and who does so for them; for themselves. */
@Component
@Order(310)
class DeputyDossier implements DossierPart {

    private final Delegations delegations;
    private final PersonWords people;
    private final DossierWords words;
    private final Texts texts;

    DeputyDossier(Delegations delegations, PersonWords people, DossierWords words, Texts texts) {
        this.delegations = delegations;
        this.people = people;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "deputies";
    }

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        if (!reader.is(person)) {
            return Optional.empty();
        }
        Stream<DossierEntry> received = delegations.received(reader, 0, Integer.MAX_VALUE).stream()
                .map(each ->
                        entry(each, "organisation.dossier.deputy-of", people.name(each.leader(), language), language));
        Stream<DossierEntry> given = delegations.given(reader, 0, Integer.MAX_VALUE).stream()
                .map(each ->
                        entry(each, "organisation.dossier.deputy-for", people.name(each.deputy(), language), language));
        List<DossierEntry> entries = Stream.concat(received, given).toList();
        return Optional.of(new DossierSection(
                name(),
                person,
                texts.get(language, "organisation.dossier.deputies"),
                texts.get(language, "organisation.dossier.deputies.none"),
                DossierSection.Layout.LIST,
                entries));
    }

    private DossierEntry entry(Delegation delegation, String titleKey, String other, Locale language) {
        return DossierEntry.of(
                texts.get(language, titleKey, other),
                delegation.period(),
                words.facts(language)
                        .data("leader", people.name(delegation.leader(), language))
                        .data("deputy", people.name(delegation.deputy(), language))
                        .data("unit_code", delegation.unitCode())
                        .text("unit", "organisation.dossier.unit", delegation.unit())
                        .word("state", "organisation.dossier.state", "organisation.deputy.state.", delegation.state())
                        .list());
    }
}
