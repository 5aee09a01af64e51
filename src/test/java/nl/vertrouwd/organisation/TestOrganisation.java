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
    private final ShieldedPeriods shielded;

    public TestOrganisation(JdbcClient jdbc, ShieldedPeriods shielded) {
        this.jdbc = jdbc;
        this.shielded = shielded;
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

    /** A new branch, there for as long as the tests look. */
    public Branch branch() {
        int number = SEQUENCE.incrementAndGet();
        return new Branch(unit("B" + number, "Onderdeel " + number, null, false), "B" + number, "Onderdeel " + number);
    }

    /** A new unit below another one. */
    public UnitId unit(UnitId above) {
        return unit("Onderdeel", above, false);
    }

    /** A new unit that is shielded. */
    public UnitId shieldedUnit(UnitId above) {
        return unit("Onderdeel", above, true);
    }

    /** A new unit, since 2015; without a parent it is a branch. */
    public UnitId unit(String name, @Nullable UnitId parent, boolean hidden) {
        return unit("E" + SEQUENCE.incrementAndGet(), name, parent, hidden);
    }

    private UnitId unit(String code, String name, @Nullable UnitId parent, boolean hidden) {
        UnitId unit = UnitId.next();
        byte[] id = Ids.bytes(unit.value());
        byte[] above = parent == null ? null : Ids.bytes(parent.value());
        jdbc.sql("INSERT INTO unit (id, code) VALUES (?, ?)").params(id, code).update();
        jdbc.sql("INSERT INTO unit_period (unit_id, valid_from, valid_until, parent_id, name, shielded)"
                        + " VALUES (:unit, '2015-01-01', :open, :parent, :name, :hidden)")
                .param("unit", id)
                .param("open", DateRange.OPEN)
                .param("parent", above)
                .param("name", name)
                .param("hidden", hidden)
                .update();
        jdbc.sql("""
                INSERT INTO unit_path (ancestor_id, descendant_id, distance, valid_from, valid_until)
                SELECT :unit, :unit, 0, '2015-01-01', '9999-12-31' FROM DUAL UNION ALL
                SELECT ancestor_id, :unit, distance + 1, valid_from, valid_until FROM unit_path WHERE descendant_id = :parent
                """).param("unit", id).param("parent", above).update();
        return unit;
    }

    /** Puts somebody in a unit, for as long as the tests look. */
    public void place(PersonId person, UnitId unit) {
        place(person, unit, site("Europe/Amsterdam"));
    }

    /** The personnel number of somebody made here. */
    public String number(PersonId person) {
        return jdbc.sql("SELECT personnel_number FROM person WHERE id = ?")
                .param(Ids.bytes(person.value()))
                .query(String.class)
                .single();
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

    /** Lets someone lead a unit, since 2015. */
    public void lead(PersonId person, UnitId unit) {
        place(person, unit, site("Europe/Amsterdam"), DateRange.from(LocalDate.of(2015, 1, 1)), true);
    }

    /** Gives someone a place in a unit, since 2015. */
    public void place(PersonId person, UnitId unit, Site site) {
        place(person, unit, site, DateRange.from(LocalDate.of(2015, 1, 1)), false);
    }

    /** Gives someone a place in a unit for a period. */
    public void place(PersonId person, UnitId unit, Site site, DateRange period, boolean leads) {
        jdbc.sql("INSERT INTO placement (person_id, valid_from, valid_until, unit_id, site_id, leads_unit)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.bytes(person.value()),
                        period.from(),
                        period.until(),
                        Ids.bytes(unit.value()),
                        Ids.bytes(site.id().value()),
                        leads)
                .update();
        shielded.renew();
    }

    public List<PersonId> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> person()).toList();
    }
}
