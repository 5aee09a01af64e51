package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.PersonId;
import org.springframework.stereotype.Service;

/**
 * The people of the personnel file as an actor may see them: those to whom the actor is something, and their own person. Whoever is
 * shielded from the actor has no name, no place, and a number only for who may see it. Whom an actor may not see is not found, as if they
 * were not there.
 */
@Service
public class Persons {

    private final PersonRegister register;
    private final PersonList list;
    private final Sight sight;
    private final Clock clock;

    Persons(PersonRegister register, PersonList list, Sight sight, Clock clock) {
        this.register = register;
        this.list = list;
        this.sight = sight;
        this.clock = clock;
    }

    /** The person with this identity, as they are today. */
    public Optional<ShownPerson> find(Actor by, PersonId id) {
        return Optional.ofNullable(byIds(by, List.of(id), LocalDate.now(clock)).get(id));
    }

    /** The person with this personnel number, as they are today; who is shielded only for who may see their number. */
    public Optional<ShownPerson> byPersonnelNumber(Actor by, String personnelNumber) {
        return register.byPersonnelNumber(personnelNumber.strip())
                .flatMap(person -> find(by, person.id()))
                .filter(shown -> !shown.number().isEmpty());
    }

    /** Those of these people whom the actor may see on that day; a number of statements that does not grow. */
    public Map<PersonId, ShownPerson> byIds(Actor by, Collection<PersonId> ids, LocalDate day) {
        Set<PersonId> seen = sight.whom(by, ids, Knowledge.WHO_AND_WHERE, day);
        Set<PersonId> numbered = sight.whom(by, seen, Knowledge.SHIELDED_NUMBER, day);
        Set<PersonId> others = new HashSet<>(seen);
        others.removeAll(numbered);
        Map<PersonId, ShownPerson> shown = new HashMap<>(register.shown(by, numbered, day, true));
        shown.putAll(register.shown(by, others, day, false));
        return shown;
    }

    /**
     * At most {@code limit} people employed today whom the text finds, by family name. Who is shielded is found by the exact personnel
     * number, by who may see it.
     */
    public List<ShownPerson> search(Actor by, String text, int limit) {
        PersonFilter filter = PersonFilter.on(LocalDate.now(clock)).withText(text);
        return list.of(by, filter, true, 0, limit).stream()
                .map(PersonPlace::person)
                .toList();
    }

    /**
     * A page of the people whom the filter finds, also who left, with their place on its day: by family name, then who is shielded. One
     * statement.
     */
    public List<PersonPlace> places(Actor by, PersonFilter filter, int offset, int limit) {
        return list.of(by, filter, false, offset, limit);
    }
}
