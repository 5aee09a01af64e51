package nl.vertrouwd.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.PressingDuty;
import nl.vertrouwd.obligation.PressingPeople;
import nl.vertrouwd.organisation.Persons;
import nl.vertrouwd.organisation.ShownPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody look at who is too late or soon will be; that they did is written down where these people see it. */
@Service
public class PressingLooks {

    private final PressingPeople people;
    private final Persons persons;
    private final AuditTrail audit;
    private final Clock clock;

    PressingLooks(PressingPeople people, Persons persons, AuditTrail audit, Clock clock) {
        this.people = people;
        this.persons = persons;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody whom the actor may know it of, what is late longest first; nothing of them is shown yet. */
    @Transactional(readOnly = true)
    public Map<PersonId, List<PressingDuty>> whom(Actor by, int within) {
        return people.whom(by, within).stream()
                .collect(Collectors.groupingBy(PressingDuty::person, LinkedHashMap::new, Collectors.toList()));
    }

    /** Who these are, who are shown now. */
    @Transactional
    public Map<PersonId, ShownPerson> look(Actor by, Collection<PersonId> some) {
        audit.looked(by, some, "workspace.look.duties");
        return persons.byIds(by, some, LocalDate.now(clock));
    }
}
