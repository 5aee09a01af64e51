package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may know that somebody is suspended, and who may decide it: who leads them that day, and who keeps the personnel file. */
@Component
class SuspensionAccess {

    private static final String BELOW = """
            SELECT EXISTS (
              SELECT 1 FROM placement x
              JOIN unit_path c ON c.descendant_id = x.unit_id AND c.valid_from <= :day AND c.valid_until > :day
              WHERE x.person_id = :person AND x.valid_from <= :day AND x.valid_until > :day AND c.ancestor_id IN (:units))
            """;

    private final JdbcClient database;

    SuspensionAccess(JdbcClient database) {
        this.database = database;
    }

    boolean mayKnow(Actor actor, PersonId person, LocalDate day) {
        return actor.is(person) || reaches(actor, person, day);
    }

    /** Nobody decides about themselves. */
    boolean mayDecide(Actor actor, PersonId person, LocalDate day) {
        return !actor.is(person) && reaches(actor, person, day);
    }

    private boolean reaches(Actor actor, PersonId person, LocalDate day) {
        Set<Scope> scopes = new HashSet<>(actor.grants().scopes(Role.LEADER));
        scopes.addAll(actor.grants().scopes(Role.ADMINISTRATOR));
        List<byte[]> units = scopes.stream()
                .filter(Scope.Below.class::isInstance)
                .map(scope -> Ids.bytes(((Scope.Below) scope).unit().value()))
                .toList();
        return scopes.contains(Scope.EVERYTHING)
                || !units.isEmpty()
                        && database.sql(BELOW)
                                .param("day", day)
                                .param("person", Ids.bytes(person.value()))
                                .param("units", units)
                                .query(Boolean.class)
                                .single();
    }
}
