package nl.vertrouwd.workspace;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.obligation.Duties;
import nl.vertrouwd.obligation.PersonDuties;
import nl.vertrouwd.organisation.Persons;
import nl.vertrouwd.organisation.ShownPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody look at the duties of another person; that they did is written down where that person sees it. */
@Service
public class DutyLooks {

    private final Persons persons;
    private final Duties duties;
    private final AuditTrail audit;

    DutyLooks(Persons persons, Duties duties, AuditTrail audit) {
        this.persons = persons;
        this.duties = duties;
        this.audit = audit;
    }

    /** Somebody with their duties on the day. */
    public record Look(ShownPerson person, PersonDuties duties) implements AboutPerson {}

    /** The person with this personnel number; empty when there is none, or for who may know nothing of their duties. */
    @Transactional
    public Optional<Look> at(Actor by, String personnelNumber, LocalDate day, Locale language) {
        Optional<Look> found = persons.byPersonnelNumber(by, personnelNumber)
                .filter(person -> !person.shielded())
                .flatMap(person ->
                        duties.of(by, person.id(), day, language).map(standing -> new Look(person, standing)));
        found.ifPresent(look -> audit.looked(by, look.person().id(), "workspace.look.duties"));
        return found;
    }
}
