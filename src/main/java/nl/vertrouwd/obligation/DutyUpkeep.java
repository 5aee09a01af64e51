package nl.vertrouwd.obligation;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import nl.vertrouwd.base.FactsChanged;
import nl.vertrouwd.base.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the duties of the people concerned anew in the transaction in which a fact of theirs changes. */
@Component
public class DutyUpkeep {

    private final DutyPeriods periods;
    private final ConfidantEventStore events;
    private final EntityManager entities;

    DutyUpkeep(DutyPeriods periods, ConfidantEventStore events, EntityManager entities) {
        this.periods = periods;
        this.events = events;
        this.entities = entities;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FactsChanged change) {
        entities.flush();
        Set<PersonId> people = new HashSet<>(change.people());
        people.addAll(events.everAppointedIn(change.networks()));
        periods.renew(people);
    }
}
