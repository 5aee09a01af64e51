package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Who plans which sessions. A planner for a part of Defence plans what that part, or something below it, organises; what is organised for
 * all of Defence is planned by who plans for all of it.
 */
@Service
public class PlannedParts {

    private static final String ORGANISERS = """
            SELECT u.code FROM unit u WHERE u.id IN (:units)
            UNION
            SELECT u.code FROM unit_path c JOIN unit u ON u.id = c.descendant_id
            WHERE c.ancestor_id IN (:units) AND c.valid_from <= :today AND c.valid_until > :today
              AND EXISTS (SELECT 1 FROM unit_period b WHERE b.unit_id = u.id AND b.parent_id IS NULL)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PlannedParts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the actor is a planner of what this organiser gives, and so sees who takes part. */
    public boolean plans(Actor by, String organiser) {
        return part(by, Role.PLANNER).covers(organiser);
    }

    /** Whether the actor may change what this organiser gives: its planners, and administrators, who do not see who takes part. */
    public boolean mayChange(Actor by, String organiser) {
        return changeable(by).covers(organiser);
    }

    PlannedPart changeable(Actor by) {
        return part(by, Role.PLANNER, Role.ADMINISTRATOR);
    }

    private PlannedPart part(Actor by, Role... roles) {
        List<Role> wanted = List.of(roles);
        List<Scope> scopes = by.grants().all().stream()
                .filter(grant -> wanted.contains(grant.role()))
                .map(Grant::scope)
                .toList();
        if (scopes.contains(Scope.EVERYTHING)) {
            return PlannedPart.EVERYTHING;
        }
        List<byte[]> units = scopes.stream()
                .filter(Scope.Below.class::isInstance)
                .map(scope -> Ids.bytes(((Scope.Below) scope).unit().value()))
                .toList();
        return new PlannedPart(false, units.isEmpty() ? Set.of() : organisers(units));
    }

    private Set<String> organisers(List<byte[]> units) {
        return Set.copyOf(jdbc.sql(ORGANISERS)
                .param("units", units)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list());
    }
}
