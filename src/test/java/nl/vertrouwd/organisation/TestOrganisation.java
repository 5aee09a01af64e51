package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
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

    /** The personnel number of somebody made here. */
    public String numberOf(PersonId person) {
        return jdbc.sql("SELECT personnel_number FROM person WHERE id = ?")
                .param(Ids.bytes(person.value()))
                .query(String.class)
                .single();
    }

    public List<PersonId> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> person()).toList();
    }
}
