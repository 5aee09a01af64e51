package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.PersonNames;
import nl.vertrouwd.base.PersonId;
import org.springframework.stereotype.Component;

/** Somebody who is shielded from the viewer is a number. */
@Component
class ShownNames implements PersonNames {

    private final PersonRegister register;
    private final Clock clock;

    ShownNames(PersonRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, String> of(Actor viewer, Collection<PersonId> people) {
        return register.shown(viewer, people, LocalDate.now(clock), true).values().stream()
                .collect(Collectors.toMap(
                        ShownPerson::id, person -> person.shielded() ? person.number() : person.name()));
    }
}
