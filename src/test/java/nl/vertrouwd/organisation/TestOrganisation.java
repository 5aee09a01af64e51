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

    /** A new branch, there for as long as the tests look. */
    public Branch branch() {
        int number = SEQUENCE.incrementAndGet();
        return new Branch(unit("B" + number, null, false), "B" + number, "Onderdeel " + number);
    }

    /** A new unit below another one. */
    public UnitId unit(UnitId above) {
        return unit("U" + SEQUENCE.incrementAndGet(), above, false);
    }

    /** A new unit that is shielded. */
    public UnitId shieldedUnit(UnitId above) {
        return unit("U" + SEQUENCE.incrementAndGet(), above, true);
    }

    private UnitId unit(String code, @Nullable UnitId above, boolean shielded) {
        UnitId unit = UnitId.next();
        byte[] id = Ids.bytes(unit.value());
        jdbc.sql("INSERT INTO unit (id, code) VALUES (?, ?)").params(id, code).update();
        jdbc.sql(
                        "INSERT INTO unit_period (unit_id, valid_from, valid_until, parent_id, name, shielded) VALUES (?, '2015-01-01', '9999-12-31', ?, ?, ?)")
                .params(id, above == null ? null : Ids.bytes(above.value()), "Onderdeel " + code.substring(1), shielded)
                .update();
        return unit;
    }

    /** Puts somebody in a unit, for as long as the tests look. */
    public void place(PersonId person, UnitId unit) {
        Site site = site("Europe/Amsterdam");
        jdbc.sql(
                        "INSERT INTO placement (person_id, valid_from, valid_until, unit_id, site_id, leads_unit) VALUES (?, '2015-01-01', '9999-12-31', ?, ?, FALSE)")
                .params(
                        Ids.bytes(person.value()),
                        Ids.bytes(unit.value()),
                        Ids.bytes(site.id().value()))
                .update();
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
        PersonId person = PersonId.next();
        jdbc.sql(
                        "INSERT INTO person (id, personnel_number, given_name, infix, family_name, email, rank_name, employed_from,"
                                + " employed_until, withdrawn) VALUES (?, ?, ?, '', ?, ?, '', ?, ?, FALSE)")
                .params(
                        Ids.bytes(person.value()),
                        "9" + number,
                        "Test" + number,
                        "Persoon" + number,
                        "p" + number + "@voorbeeld.invalid",
                        employment.from(),
                        employment.until())
                .update();
        return person;
    }

    public List<PersonId> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> person()).toList();
    }
}
