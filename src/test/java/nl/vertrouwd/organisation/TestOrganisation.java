package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes sites, branches and people for tests of other modules, without an import. */
@TestComponent
public class TestOrganisation {

    private static final AtomicInteger SEQUENCE = new AtomicInteger();
    private final JdbcClient jdbc;

    public TestOrganisation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new site whose clocks show this zone's time. */
    public Site site(String zone) {
        int number = SEQUENCE.incrementAndGet();
        Site site = new Site(SiteId.next(), "T" + number, "Testlocatie " + number, ZoneId.of(zone));
        jdbc.sql("INSERT INTO site (id, code, name, time_zone) VALUES (?, ?, ?, ?)")
                .params(Ids.bytes(site.id().value()), site.code(), site.name(), zone)
                .update();
        return site;
    }

    /** Someone employed for as long as the tests look. */
    public PersonId person() {
        return person(DateRange.from(LocalDate.of(2015, 1, 1)));
    }

    /** Someone employed in this period. */
    public PersonId person(DateRange employment) {
        int number = SEQUENCE.incrementAndGet();
        return person("Test" + number, "Persoon" + number, employment);
    }

    /** Someone of this name, employed in this period. */
    public PersonId person(String givenName, String familyName, DateRange employment) {
        int number = SEQUENCE.incrementAndGet();
        PersonId person = PersonId.next();
        jdbc.sql(
                        "INSERT INTO person (id, personnel_number, given_name, infix, family_name, email, rank_name, employed_from,"
                                + " employed_until, withdrawn) VALUES (?, ?, ?, '', ?, ?, '', ?, ?, FALSE)")
                .params(
                        Ids.bytes(person.value()),
                        "9" + number,
                        givenName,
                        familyName,
                        "p" + number + "@voorbeeld.invalid",
                        employment.from(),
                        employment.until())
                .update();
        return person;
    }

    /** The personnel number of somebody made here. */
    public String numberOf(PersonId person) {
        return jdbc.sql("SELECT personnel_number FROM person WHERE id = ?")
                .param(Ids.bytes(person.value()))
                .query(String.class)
                .single();
    }

    /** A new unit, since 2015; without a parent it is a branch. */
    public UnitId unit(String name, @Nullable UnitId parent, boolean shielded) {
        UnitId unit = new UnitId(Ids.next());
        jdbc.sql("INSERT INTO unit (id, code) VALUES (?, ?)")
                .params(Ids.bytes(unit.value()), "E" + SEQUENCE.incrementAndGet())
                .update();
        jdbc.sql("INSERT INTO unit_period (unit_id, valid_from, valid_until, parent_id, name, shielded)"
                        + " VALUES (?, '2015-01-01', ?, ?, ?, ?)")
                .params(
                        Ids.bytes(unit.value()),
                        DateRange.OPEN,
                        parent == null ? null : Ids.bytes(parent.value()),
                        name,
                        shielded)
                .update();
        jdbc.sql("""
                        INSERT INTO unit_path (ancestor_id, descendant_id, distance, valid_from, valid_until)
                        SELECT :unit, :unit, 0, '2015-01-01', :open FROM DUAL
                        UNION ALL SELECT ancestor_id, :unit, distance + 1, valid_from, valid_until FROM unit_path
                        WHERE descendant_id = :parent
                        """)
                .param("unit", Ids.bytes(unit.value()))
                .param("open", DateRange.OPEN)
                .param("parent", parent == null ? null : Ids.bytes(parent.value()))
                .update();
        return unit;
    }

    /** Gives someone a place in a unit, since 2015. */
    public void place(PersonId person, UnitId unit, Site site) {
        jdbc.sql("INSERT INTO placement (person_id, valid_from, valid_until, unit_id, site_id, leads_unit)"
                        + " VALUES (?, '2015-01-01', ?, ?, ?, FALSE)")
                .params(
                        Ids.bytes(person.value()),
                        DateRange.OPEN,
                        Ids.bytes(unit.value()),
                        Ids.bytes(site.id().value()))
                .update();
    }

    public List<PersonId> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> person()).toList();
    }
}
