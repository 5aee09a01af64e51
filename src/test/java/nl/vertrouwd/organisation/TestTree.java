package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Grants;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Grows units and places people in them, without an import, for tests of who sees whom. */
@TestComponent
public class TestTree {

    private static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);
    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private final JdbcClient jdbc;
    private final ShieldedPeriods shielded;
    private final TestOrganisation organisation;

    public TestTree(JdbcClient jdbc, ShieldedPeriods shielded, TestOrganisation organisation) {
        this.jdbc = jdbc;
        this.shielded = shielded;
        this.organisation = organisation;
    }

    public UnitId branch() {
        return unit(null, false);
    }

    public UnitId unit(UnitId parent) {
        return unit(parent, false);
    }

    public UnitId shielded(UnitId parent) {
        return unit(parent, true);
    }

    private UnitId unit(@Nullable UnitId parent, boolean hidden) {
        byte[] id = Ids.bytes(Ids.next());
        byte[] above = parent == null ? null : Ids.bytes(parent.value());
        String code = "TU" + SEQUENCE.incrementAndGet();
        jdbc.sql("INSERT INTO unit (id, code) VALUES (?, ?)").params(id, code).update();
        jdbc.sql(
                        "INSERT INTO unit_period (unit_id, valid_from, valid_until, parent_id, name, shielded) VALUES (?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(BEGIN)
                .param(DateRange.OPEN)
                .param(above)
                .param("Eenheid " + code)
                .param(hidden)
                .update();
        jdbc.sql("""
                INSERT INTO unit_path (ancestor_id, descendant_id, distance, valid_from, valid_until)
                SELECT :id, :id, 0, :from, :until UNION ALL
                SELECT ancestor_id, :id, distance + 1, :from, :until FROM unit_path WHERE descendant_id = :above
                """)
                .param("id", id)
                .param("above", above)
                .param("from", BEGIN)
                .param("until", DateRange.OPEN)
                .update();
        return new UnitId(Ids.of(id));
    }

    public String code(UnitId unit) {
        return jdbc.sql("SELECT code FROM unit WHERE id = ?")
                .param(Ids.bytes(unit.value()))
                .query(String.class)
                .single();
    }

    /** Someone new who has worked in the unit all along. */
    public PersonId someoneIn(UnitId unit) {
        return placed(organisation.person(), unit, DateRange.from(BEGIN));
    }

    public PersonId leaderOf(UnitId unit) {
        PersonId person = organisation.person();
        place(person, unit, DateRange.from(BEGIN), true);
        return person;
    }

    public PersonId placed(PersonId person, UnitId unit, DateRange period) {
        place(person, unit, period, false);
        return person;
    }

    private void place(PersonId person, UnitId unit, DateRange period, boolean leads) {
        jdbc.sql(
                        "INSERT INTO placement (person_id, valid_from, valid_until, unit_id, site_id, leads_unit) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.bytes(person.value()),
                        period.from(),
                        period.until(),
                        Ids.bytes(unit.value()),
                        Ids.bytes(organisation.site("Europe/Amsterdam").id().value()),
                        leads)
                .update();
        shielded.renew();
    }

    public static Grant below(Role role, UnitId unit) {
        return new Grant(role, new Scope.Below(unit));
    }

    public static Grant network(String branch) {
        return new Grant(Role.CONFIDANT_COORDINATOR, new Scope.Network(branch));
    }

    /** An account with these roles, of this person or of nobody. */
    public static Actor actor(@Nullable PersonId person, Grant... grants) {
        return new Actor(
                AccountId.next(), person, new Grants(Arrays.stream(grants).collect(Collectors.toSet())));
    }
}
