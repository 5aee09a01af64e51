package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisation as it is on some date, for who has business with it: units and how big they are, no people. Refuses everybody who is
 * not planner, leader, coordinator, analyst or administrator. Shielded units are hidden from who is not in them.
 */
@Service
public class OrganisationChart {

    private static final int MOST_OWN = 50;

    private static final Role[] READERS = {
        Role.PLANNER, Role.LEADER, Role.CONFIDANT_COORDINATOR, Role.ANALYST, Role.ADMINISTRATOR
    };

    private static final String LIST = """
            SELECT l.code, l.name, %s AS hidden, %s AS people, %s AS units FROM (
              SELECT u.id, u.code, n.name FROM unit_period n JOIN unit u ON u.id = n.unit_id
              WHERE %%s AND n.valid_from <= :day AND n.valid_until > :day ORDER BY u.code LIMIT :limit OFFSET :offset) l
            ORDER BY l.code
            """.formatted(
                    UnitShield.hides("l.id", ":day"),
                    Units.PEOPLE_BELOW.formatted("l.id"),
                    Units.UNITS_BELOW.formatted("l.id"));

    private static final String UNIT = """
            SELECT l.id, l.name, %s AS hidden, w.valid_from, w.valid_until FROM (%s) l
            LEFT JOIN unit_path w ON w.ancestor_id = l.id AND w.descendant_id = l.id AND w.valid_from <= :day AND w.valid_until > :day
            WHERE l.code = :code
            """.formatted(UnitShield.hides("l.id", "l.shown_day"), Units.NEAREST);

    private static final String ABOVE = """
            SELECT w.ancestor_id, u.code, n.name, %s AS hidden FROM unit_path w
            JOIN unit u ON u.id = w.ancestor_id
            JOIN unit_period n ON n.unit_id = u.id AND n.valid_from <= :day AND n.valid_until > :day
            WHERE w.descendant_id = :unit AND w.distance > 0 AND w.valid_from <= :day AND w.valid_until > :day
            ORDER BY w.distance DESC
            """.formatted(UnitShield.hides("u.id", ":day"));

    private static final String LEADERS = """
            SELECT e.full_name FROM placement x
            JOIN person e ON e.id = x.person_id AND e.employed_from <= :day AND e.employed_until > :day AND NOT e.withdrawn
            WHERE x.unit_id = :unit AND x.leads_unit AND x.valid_from <= :day AND x.valid_until > :day AND NOT %s
            ORDER BY e.family_name, e.given_name, e.personnel_number
            """.formatted(Shield.hides("e.id"));

    private final JdbcClient database;
    private final Units units;
    private final UnitHistory history;
    private final UnitSearch search;
    private final Clock clock;

    OrganisationChart(JdbcClient database, Units units, UnitHistory history, UnitSearch search, Clock clock) {
        this.database = database;
        this.units = units;
        this.history = history;
        this.search = search;
        this.clock = clock;
    }

    /** The units right below a unit on that date, by code; the branches when it is null. One statement for a page. */
    public List<ShownUnit> below(Actor by, @Nullable UnitId above, LocalDate day, int offset, int limit) {
        UnitReader reader = reader(by, day);
        return above == null
                ? list(reader, "n.parent_id IS NULL", Map.of(), offset, limit)
                : list(reader, "n.parent_id = :above", Map.of("above", Ids.bytes(above.value())), offset, limit);
    }

    /** The parts for which the actor holds a role, as they are on that date; empty for who holds it for all of Defence. */
    public List<ShownUnit> own(Actor by, LocalDate day) {
        UnitReader reader = reader(by, day);
        Set<String> networks = new HashSet<>();
        List<byte[]> below = new ArrayList<>();
        for (Grant grant : by.grants().all()) {
            switch (grant.scope()) {
                case Scope.Everything all -> {}
                case Scope.Below part -> below.add(Ids.bytes(part.unit().value()));
                case Scope.Network network -> networks.add(network.code());
            }
        }
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        if (!below.isEmpty()) {
            conditions.add("n.unit_id IN (:units)");
            values.put("units", below);
        }
        if (!networks.isEmpty()) {
            conditions.add("n.parent_id IS NULL AND u.code IN (:networks)");
            values.put("networks", networks);
        }
        return conditions.isEmpty()
                ? List.of()
                : list(reader, "(" + String.join(" OR ", conditions) + ")", values, 0, MOST_OWN);
    }

    /** One unit, found by its code whether or not it is there on that date. */
    @Transactional(readOnly = true)
    public UnitAnswer unit(Actor by, String code, LocalDate day) {
        UnitReader reader = reader(by, day);
        Optional<Found> unit = database.sql(UNIT)
                .params(reader.parameters())
                .param("code", code)
                .query(OrganisationChart::found)
                .optional();
        if (unit.isEmpty()) {
            return new UnitAnswer.Unknown();
        }
        return unit.get().hidden() ? new UnitAnswer.Hidden() : new UnitAnswer.Shown(page(unit.get(), code, reader));
    }

    /** Units whose code begins with the text, or that have or had a name with it; those that are there on that date first. */
    public List<FoundUnit> search(Actor by, String text, LocalDate day, int limit) {
        return search.find(reader(by, day), text, limit);
    }

    private UnitPage page(Found unit, String code, UnitReader reader) {
        List<Above> above = database.sql(ABOVE)
                .params(reader.parameters())
                .param("unit", Ids.bytes(unit.id().value()))
                .query((row, number) -> new Above(
                        new UnitId(Ids.of(row.getBytes("ancestor_id"))),
                        reader.named(row.getString("code"), row.getString("name"), row.getBoolean("hidden"))))
                .list();
        Set<UnitId> chain = above.stream().map(Above::id).collect(Collectors.toSet());
        chain.add(unit.id());
        return new UnitPage(
                unit.id(),
                code,
                unit.name(),
                unit.present(),
                above.stream().map(Above::unit).toList(),
                units.figures(unit.id(), reader.day()),
                mayKnowLeaders(reader.actor(), chain) ? leaders(unit.id(), reader) : null,
                history.of(unit.id(), reader));
    }

    /** Who leads a unit is told to administrators, and to who plans for or leads a part that the unit lies in. */
    private static boolean mayKnowLeaders(Actor by, Set<UnitId> chain) {
        return by.grants().all().stream().anyMatch(grant -> switch (grant.role()) {
            case ADMINISTRATOR -> true;
            case PLANNER, LEADER ->
                grant.scope() instanceof Scope.Everything
                        || (grant.scope() instanceof Scope.Below part && chain.contains(part.unit()));
            default -> false;
        });
    }

    private List<String> leaders(UnitId unit, UnitReader reader) {
        return database.sql(LEADERS)
                .params(reader.parameters())
                .param("unit", Ids.bytes(unit.value()))
                .query((row, number) -> row.getString("full_name"))
                .list();
    }

    private List<ShownUnit> list(
            UnitReader reader, String condition, Map<String, Object> values, int offset, int limit) {
        return database.sql(LIST.formatted(condition))
                .params(reader.parameters())
                .params(values)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> shown(row, reader))
                .list();
    }

    private UnitReader reader(Actor by, LocalDate day) {
        if (!by.hasAny(READERS)) {
            throw new DomainException("organisation.chart.refused");
        }
        return new UnitReader(by, day, LocalDate.now(clock));
    }

    private static ShownUnit shown(ResultSet row, UnitReader reader) throws SQLException {
        boolean hidden = row.getBoolean("hidden");
        NamedUnit unit = reader.named(row.getString("code"), row.getString("name"), hidden);
        return new ShownUnit(unit, hidden ? 0 : row.getInt("people"), hidden ? 0 : row.getInt("units"));
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        LocalDate from = row.getObject("valid_from", LocalDate.class);
        return new Found(
                new UnitId(Ids.of(row.getBytes("id"))),
                row.getString("name"),
                row.getBoolean("hidden"),
                from == null ? null : new DateRange(from, row.getObject("valid_until", LocalDate.class)));
    }

    private record Found(
            UnitId id,
            String name,
            boolean hidden,
            @Nullable DateRange present) {}

    private record Above(UnitId id, NamedUnit unit) {}
}
