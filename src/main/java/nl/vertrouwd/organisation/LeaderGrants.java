package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.DerivedGrants;
import nl.vertrouwd.access.DerivedPeriod;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who leads a unit according to the personnel file is its leader, for that unit and all below it, as long as they are employed; and so is
 * their deputy while a delegation of that unit runs.
 */
@Component
class LeaderGrants implements DerivedGrants {

    private static final String LED = """
            SELECT l.unit_id FROM placement l JOIN person p ON p.id = l.person_id
            WHERE l.person_id = %s AND l.leads_unit AND l.valid_from <= :day AND l.valid_until > :day
              AND NOT p.withdrawn AND p.employed_from <= :day AND p.employed_until > :day
            """;

    private static final String UNITS = LED.formatted(":person") + """
            UNION
            SELECT d.unit_id FROM delegation d JOIN person e ON e.id = d.deputy_id
            WHERE d.deputy_id = :person AND d.valid_from <= :day AND d.valid_until > :day
              AND (d.ended_on IS NULL OR d.ended_on > :day)
              AND NOT e.withdrawn AND e.employed_from <= :day AND e.employed_until > :day
              AND d.unit_id IN (%s)
            """.formatted(LED.formatted("d.delegator_id"));

    private final JdbcClient database;

    LeaderGrants(JdbcClient database) {
        this.database = database;
    }

    /** What the person sees only because somebody handed it to them: to see, not to decide. */
    Set<Grant> ofDeputy(PersonId person, LocalDate day) {
        return database.sql("SELECT d.unit_id FROM delegation d WHERE d.deputy_id = :person AND d.valid_from <= :day"
                        + " AND d.valid_until > :day AND (d.ended_on IS NULL OR d.ended_on > :day) AND d.unit_id NOT IN ("
                        + LED.formatted(":person") + ")")
                .param("person", Ids.bytes(person.value()))
                .param("day", day)
                .query((row, number) ->
                        new Grant(Role.LEADER, new Scope.Below(new UnitId(Ids.of(row.getBytes("unit_id"))))))
                .set();
    }

    @Override
    public Set<Grant> of(PersonId person, LocalDate day) {
        return database.sql(UNITS)
                .param("person", Ids.bytes(person.value()))
                .param("day", day)
                .query((row, number) ->
                        new Grant(Role.LEADER, new Scope.Below(new UnitId(Ids.of(row.getBytes("unit_id"))))))
                .set();
    }

    /** By placement; whose deputy somebody is stands on its own. */
    @Override
    public List<DerivedPeriod> history(PersonId person) {
        return database.sql("SELECT unit_id, valid_from, valid_until FROM placement WHERE person_id = ? AND leads_unit"
                        + " ORDER BY valid_from DESC")
                .param(Ids.bytes(person.value()))
                .query((row, number) -> new DerivedPeriod(
                        new Grant(Role.LEADER, new Scope.Below(new UnitId(Ids.of(row.getBytes("unit_id"))))),
                        new DateRange(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_until", LocalDate.class))))
                .list();
    }
}
