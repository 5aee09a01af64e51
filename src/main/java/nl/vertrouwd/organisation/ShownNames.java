package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.NamedPerson;
import nl.vertrouwd.access.PersonNames;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody who is shielded from the viewer is a number. */
@Component
class ShownNames implements PersonNames {

    private static final String NAMELESS =
            "SELECT DISTINCT s.person_id FROM shielded_period s WHERE s.valid_from <= :today AND s.valid_until > :today AND "
                    + Shield.hides("s.person_id");

    private final PersonRegister register;
    private final PersonList list;
    private final JdbcClient database;
    private final Shield shield;
    private final Clock clock;

    ShownNames(PersonRegister register, PersonList list, JdbcClient database, Shield shield, Clock clock) {
        this.register = register;
        this.list = list;
        this.database = database;
        this.shield = shield;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, String> of(Actor viewer, Collection<PersonId> people) {
        return register.shown(viewer, people, LocalDate.now(clock), true).values().stream()
                .collect(Collectors.toMap(
                        ShownPerson::id, person -> person.shielded() ? person.number() : person.name()));
    }

    @Override
    public List<NamedPerson> search(Actor viewer, String text, int offset, int limit) {
        PersonFilter filter = PersonFilter.on(LocalDate.now(clock)).withText(text);
        return list.of(viewer, filter, false, offset, limit).stream()
                .map(PersonPlace::person)
                .filter(person -> !person.number().isEmpty())
                .map(person -> new NamedPerson(
                        person.id(), person.number(), person.shielded() ? person.number() : person.name()))
                .toList();
    }

    @Override
    public Set<PersonId> nameless(Actor viewer) {
        return viewer.equals(Accounts.SYSTEM)
                ? Set.of()
                : database.sql(NAMELESS)
                        .params(shield.parameters(viewer, LocalDate.now(clock)))
                        .query((row, number) -> new PersonId(Ids.of(row.getBytes("person_id"))))
                        .set();
    }
}
