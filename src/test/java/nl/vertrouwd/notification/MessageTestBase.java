package nl.vertrouwd.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.enrolment.TestActors;
import nl.vertrouwd.obligation.DutyFacts;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A session on 1 December 2026, a mail server with moods, and the morning of 23 November; nothing waits when a test begins. */
@SpringBootTest(
        properties = {
            "vertrouwd.schema=messages",
            "spring.mail.host=127.0.0.1",
            "spring.mail.properties.mail.smtp.timeout=1000",
            "vertrouwd.mail.from=Vertrouwd <vertrouwd@voorbeeld.test>",
            "vertrouwd.base-url=https://vertrouwd.voorbeeld.test"
        })
@Import({TestOrganisation.class, TestPlanning.class, TestClock.Wanted.class, DutyFacts.class})
abstract class MessageTestBase {

    static final FickleMail MAIL = new FickleMail();
    static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlanning planning;

    @Autowired
    TestClock clock;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Scheduling scheduling;

    @Autowired
    Sessions sessions;

    @Autowired
    PersonRegister register;

    @Autowired
    Gathering gathering;

    @Autowired
    Delivery delivery;

    @Autowired
    MessageWriter writer;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<Invariant> invariants;

    Site site;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.port", MAIL::port);
    }

    @BeforeEach
    void nothingWaits() {
        MAIL.hurry();
        MAIL.forgetMail();
        clock.set(MORNING);
        jdbc.sql("DELETE FROM message").update();
        jdbc.sql("DELETE FROM letter").update();
        jdbc.sql("DELETE FROM message_template").update();
        site = organisation.site("Europe/Amsterdam");
    }

    @AfterEach
    void everyInvariantHolds() {
        clock.set(MORNING);
        assertThat(invariants)
                .isNotEmpty()
                .allSatisfy(invariant ->
                        assertThat(invariant.violations()).as(invariant.name()).isEmpty());
    }

    SessionId session() {
        return session(DAY);
    }

    SessionId session(LocalDate day) {
        return planning.published("UBA", site, day, 12);
    }

    SessionDetails details(SessionId session) {
        return sessions.find(session, Accounts.SYSTEM).orElseThrow();
    }

    PersonId enrolled(SessionId session) {
        PersonId person = organisation.person();
        enrol(session, person);
        return person;
    }

    void enrol(SessionId session, PersonId person) {
        Actor actor = TestActors.participant(person);
        assertThat(enrolments.enrol(
                        session,
                        actor,
                        Set.copyOf(enrolments.doubts(details(session).session(), actor))))
                .isInstanceOf(EnrolResult.Enrolled.class);
    }

    /** Something to tell that has no session. */
    PersonId told(MessageKind kind) {
        PersonId person = organisation.person();
        tell(person, kind, Ids.next().toString());
        return person;
    }

    void tell(PersonId person, MessageKind kind, String cause) {
        transaction.executeWithoutResult(status -> writer.write(
                kind,
                Receiver.of(person),
                cause,
                Map.of(
                        "course_nl",
                        "Basis",
                        "course_en",
                        "Basics",
                        "number",
                        "VT-1",
                        "duty_nl",
                        "Opfrisdag",
                        "due",
                        "2026-12-31")));
    }

    String address(PersonId person) {
        return register.find(person).orElseThrow().email();
    }

    /** Everything that can be brought now. */
    void bring() {
        while (gathering.gather(100) + delivery.deliver(20) > 0) {
            // there may be more
        }
    }

    List<MimeMessage> mailTo(PersonId person) {
        return MAIL.mailTo(address(person));
    }

    MimeMessage onlyMailTo(PersonId person) {
        List<MimeMessage> mail = mailTo(person);
        assertThat(mail).hasSize(1);
        return mail.getFirst();
    }

    static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    String state(PersonId person) {
        return jdbc.sql("SELECT CONCAT(state, COALESCE(CONCAT(' ', error), '')) FROM letter WHERE receiver = ?")
                .param(Ids.bytes(person.value()))
                .query(String.class)
                .single();
    }
}
