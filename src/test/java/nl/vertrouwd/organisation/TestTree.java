package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.Arrays;
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

/** Grows a tree of units with people in it, in words that fit in a line, for tests of who sees whom. */
@TestComponent
public class TestTree {

    private static final DateRange ALL_ALONG = DateRange.from(LocalDate.of(2015, 1, 1));

    private final TestOrganisation organisation;
    private final JdbcClient jdbc;

    public TestTree(TestOrganisation organisation, JdbcClient jdbc) {
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    public UnitId branch() {
        return organisation.unit("Tak", null, false);
    }

    public UnitId unit(UnitId parent) {
        return organisation.unit("Eenheid", parent, false);
    }

    public UnitId shielded(UnitId parent) {
        return organisation.unit("Dicht", parent, true);
    }

    public String code(UnitId unit) {
        return jdbc.sql("SELECT code FROM unit WHERE id = ?")
                .param(Ids.bytes(unit.value()))
                .query(String.class)
                .single();
    }

    /** Someone new who has worked in the unit all along. */
    public PersonId someoneIn(UnitId unit) {
        return placed(organisation.person(), unit, ALL_ALONG);
    }

    public PersonId leaderOf(UnitId unit) {
        PersonId person = organisation.person();
        organisation.place(person, unit, organisation.site("Europe/Amsterdam"), ALL_ALONG, true);
        return person;
    }

    public PersonId placed(PersonId person, UnitId unit, DateRange period) {
        organisation.place(person, unit, organisation.site("Europe/Amsterdam"), period, false);
        return person;
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
