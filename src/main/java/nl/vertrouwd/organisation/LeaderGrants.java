package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.Set;
import nl.vertrouwd.access.DerivedGrants;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who leads a unit according to the personnel file is its leader, for that unit and all below it, as long as they are employed. */
@Component
class LeaderGrants implements DerivedGrants {

    private static final String LED = """
            SELECT l.unit_id FROM placement l JOIN person p ON p.id = l.person_id
            WHERE l.person_id = :person AND l.leads_unit AND l.valid_from <= :day AND l.valid_until > :day
              AND NOT p.withdrawn AND p.employed_from <= :day AND p.employed_until > :day
            """;

    private final JdbcClient database;

    LeaderGrants(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<Grant> of(PersonId person, LocalDate day) {
        return database.sql(LED)
                .param("person", Ids.bytes(person.value()))
                .param("day", day)
                .query((row, number) ->
                        new Grant(Role.LEADER, new Scope.Below(new UnitId(Ids.of(row.getBytes("unit_id"))))))
                .set();
    }
}
