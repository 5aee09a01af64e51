package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.PersonNames;
import nl.vertrouwd.base.PersonId;
import org.springframework.stereotype.Component;

/** Tells the accounts what people are called towards a reader; whom the reader may not see is left out. */
@Component
class ShownNames implements PersonNames {

    private final Persons persons;
    private final Clock clock;

    ShownNames(Persons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, String> of(Actor viewer, Collection<PersonId> people) {
        Map<PersonId, String> names = new HashMap<>();
        persons.byIds(viewer, people, LocalDate.now(clock))
                .forEach((person, shown) -> names.put(person, shown.shielded() ? shown.number() : shown.name()));
        return names;
    }
}
