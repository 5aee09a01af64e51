package nl.vertrouwd.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.DossierPart;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.Persons;
import nl.vertrouwd.organisation.ShownPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of people: everything that any module keeps of somebody. Everybody reads and takes away their own; of others each module shows what
 * the reader may know, and that somebody looked is written down where the person sees it.
 */
@Service
public class Dossiers {

    private final List<DossierPart> parts;
    private final Persons persons;
    private final AuditTrail audit;

    Dossiers(List<DossierPart> parts, Persons persons, AuditTrail audit) {
        this.parts = List.copyOf(parts);
        this.persons = persons;
        this.audit = audit;
        if (parts.stream().map(DossierPart::name).distinct().count() != parts.size()) {
            throw new IllegalStateException("two parts of the file have the same name");
        }
    }

    /** The actor's own file; none for who stands in no personnel file. */
    @Transactional(readOnly = true)
    public Optional<Dossier> own(Actor by, Locale language) {
        PersonId self = by.person();
        return self == null
                ? Optional.empty()
                : persons.find(by, self).map(person -> dossier(by, person, true, language));
    }

    /** The file of the person with this personnel number; none for who may not even know that they are there. Looking is written down. */
    @Transactional
    public Optional<Dossier> look(Actor by, String personnelNumber, Locale language) {
        Optional<ShownPerson> found = persons.byPersonnelNumber(by, personnelNumber);
        found.filter(person -> !person.shielded())
                .ifPresent(person -> audit.looked(by, person.id(), "workspace.look.dossier"));
        return found.map(person -> dossier(by, person, by.is(person.id()), language));
    }

    /** The actor's own file, to take away; that they did is written down, once an hour. */
    @Transactional
    public Optional<Dossier> take(Actor by, DossierFormat format, Locale language) {
        Optional<Dossier> own = own(by, language);
        own.ifPresent(dossier -> audit.onceAnHour(
                by, "workspace.dossier-downloaded", dossier.person().id(), Map.of("format", format.name())));
        return own;
    }

    private Dossier dossier(Actor by, ShownPerson person, boolean own, Locale language) {
        return new Dossier(
                person,
                own,
                parts.stream()
                        .flatMap(part -> part.of(by, person.id(), language).stream())
                        .toList());
    }
}
