package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The units for which somebody may ask something, as their leader or the deputy of one; and units by name, for lists of what was asked. */
@Service
public class LedUnits {

    private static final String NAMES =
            """
            SELECT u.id, u.code, n.name, %s AS hidden, COALESCE(%s, '') AS branch
            FROM unit u JOIN unit_period n ON n.unit_id = u.id AND n.valid_from <= :today AND n.valid_until > :today
            WHERE u.id IN (:units)
            """.formatted(UnitShield.hides("u.id", ":day"), BranchAbove.code("u.id", ":today"));

    private final JdbcClient database;
    private final Clock clock;

    LedUnits(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A unit as it is today.
     *
     * @param unit as the reader may know it
     * @param branch the code of the branch above it; empty when there is none
     */
    public record Named(UnitId id, NamedUnit unit, String branch) {}

    /** Whether the actor leads exactly this unit today, or stands in for who does. */
    public boolean leads(Actor by, UnitId unit) {
        return by.grants().scopes(Role.LEADER).contains(new Scope.Below(unit));
    }

    /** The units that the actor leads today, by code; one statement. */
    public List<Named> of(Actor by) {
        Set<Scope> scopes = by.grants().scopes(Role.LEADER);
        return names(
                        by,
                        scopes.stream()
                                .filter(Scope.Below.class::isInstance)
                                .map(scope -> ((Scope.Below) scope).unit())
                                .toList())
                .values()
                .stream()
                .sorted(Comparator.comparing(named -> named.unit().code()))
                .toList();
    }

    /** These units as the actor may know them; one that is not there today is left out. One statement. */
    public Map<UnitId, Named> names(Actor by, Collection<UnitId> units) {
        Map<UnitId, Named> names = new HashMap<>();
        if (!units.isEmpty()) {
            LocalDate today = LocalDate.now(clock);
            UnitReader reader = new UnitReader(by, today, today);
            database.sql(NAMES)
                    .params(reader.parameters())
                    .param(
                            "units",
                            units.stream()
                                    .distinct()
                                    .map(unit -> Ids.bytes(unit.value()))
                                    .toList())
                    .query(row -> {
                        UnitId id = new UnitId(Ids.of(row.getBytes("id")));
                        names.put(
                                id,
                                new Named(
                                        id,
                                        reader.named(
                                                row.getString("code"), row.getString("name"), row.getBoolean("hidden")),
                                        row.getString("branch")));
                    });
        }
        return names;
    }
}
