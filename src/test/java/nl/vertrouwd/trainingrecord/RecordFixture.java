package nl.vertrouwd.trainingrecord;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts people, sessions and what they completed into the database, without enrolments; so in a schema of its own. */
@TestComponent
class RecordFixture {

    static final String SCHEMA = "vertrouwd.schema=training_record";

    private final JdbcClient jdbc;
    private final Courses courses;
    private final Completions completions;
    private final CertificateStore certificates;
    private final TransactionTemplate transaction;

    RecordFixture(
            JdbcClient jdbc,
            Courses courses,
            Completions completions,
            CertificateStore certificates,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.completions = completions;
        this.certificates = certificates;
        this.transaction = transaction;
    }

    PersonId person(String given, String infix, String family) {
        PersonId person = PersonId.next();
        jdbc.sql("""
                INSERT INTO person (id, personnel_number, given_name, infix, family_name, email, rank_name, employed_from,
                                    employed_until, withdrawn)
                VALUES (?, ?, ?, ?, ?, 'x@example.org', '', '2020-01-01', ?, FALSE)""")
                .params(
                        Ids.bytes(person.value()),
                        person.value().toString().replace("-", ""),
                        given,
                        infix,
                        family,
                        DateRange.OPEN)
                .update();
        return person;
    }

    UUID session(String course) {
        UUID session = Ids.next();
        jdbc.sql("""
                INSERT INTO session (id, reference, course_id, form, organiser, zone, capacity, minimum, deadline, state, language,
                                     starts_on, ends_on, starts_at, ends_at, changed_at)
                VALUES (?, ?, ?, 'ONLINE', 'DEFENCE', 'Europe/Amsterdam', 12, 0, '2026-03-01', 'GIVEN', 'nl', '2026-03-10',
                        '2026-03-11', '2026-03-10 08:00', '2026-03-11 15:00', '2026-03-01 08:00')""")
                .params(
                        Ids.bytes(session),
                        session.toString(),
                        Ids.bytes(course(course).id().value()))
                .update();
        return session;
    }

    Course course(String code) {
        return courses.byCode(code).orElseThrow();
    }

    Completed completed(PersonId person, String name, String course, LocalDate on, UUID session) {
        return new Completed(
                person,
                name,
                course(course).id(),
                on,
                7,
                List.of("Marjolein de Wit", "Youssef Amrani"),
                "Beukbergen",
                session);
    }

    void record(Completed... completed) {
        transaction.executeWithoutResult(status -> completions.record(List.of(completed), Accounts.SYSTEM));
    }

    /** What somebody completed, as they see it themselves. */
    List<Completion> of(PersonId person) {
        return completions.of(person, new Actor(AccountId.next(), person, Set.of(Role.PARTICIPANT)));
    }

    /** Someone with this name who completed the course that day, and the certificate they got for it. */
    Certificate certificate(String name, String course, LocalDate on) {
        PersonId person = person("Test", "", "Persoon");
        record(completed(person, name, course, on, session(course)));
        String number = of(person).getFirst().certificateNumber();
        return certificates.find(CertificateNumber.read(number).orElseThrow()).orElseThrow();
    }
}
