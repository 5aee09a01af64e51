package nl.vertrouwd.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Browser;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.enrolment.TestActors;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.TestDelivery;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The calendar file as it comes over the line: for who takes part and who gives, with the right instants anywhere. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestOrganisation.class, TestPlanning.class, TestDelivery.class})
class CalendarDownloadTest {

    private static final String PASSWORD = "vier losse woorden hier";

    @LocalServerPort
    int port;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlanning planning;

    @Autowired
    TestDelivery delivered;

    @Autowired
    Sites sites;

    @Autowired
    Sessions sessions;

    @Autowired
    Scheduling scheduling;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Accounts accounts;

    @Autowired
    PersonRegister persons;

    @Test
    void aSessionInWillemstadIsAtTheRightInstantsInSummerAndInWinter() {
        assertThat(starts(inWillemstad(LocalDate.of(2029, 7, 12))))
                .containsExactly(Instant.parse("2029-07-12T12:30:00Z"), Instant.parse("2029-07-12T17:00:00Z"));
        assertThat(starts(inWillemstad(LocalDate.of(2029, 1, 11))))
                .containsExactly(Instant.parse("2029-01-11T12:30:00Z"), Instant.parse("2029-01-11T17:00:00Z"));
    }

    @Test
    void theFileLeadsBackToThePageOfTheSession() {
        Session session = inWillemstad(LocalDate.of(2029, 7, 12));

        assertThat(events(session))
                .extracting(event -> event.getUrl().getValue())
                .containsOnly("http://localhost:" + port + "/sessions/" + session.reference());
    }

    @Test
    void whoNeitherTakesPartNorGivesItGetsNoFile() {
        Session session = inWillemstad(LocalDate.of(2029, 7, 12));
        PersonId person = organisation.person();
        Browser other = signedIn(person);

        assertThat(other.get(file(session)).statusCode()).isEqualTo(404);
        enrolments.enrol(session.id(), TestActors.participant(person));
        assertThat(other.get(file(session)).statusCode()).isEqualTo(200);
        enrolments.cancel(session.id(), TestActors.participant(person));
        assertThat(other.get(file(session)).statusCode()).isEqualTo(404);
        assertThat(new Browser(port).get(file(session)).statusCode()).isEqualTo(302);
    }

    @Test
    void whoGivesItGetsTheFile() {
        Room room = planning.room(organisation.site("Europe/Amsterdam"), 20);
        PersonId giver = organisation.person();
        Session session = published(room, giver, LocalDate.of(2029, 3, 13));

        HttpResponse<String> file = signedIn(giver).get(file(session));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains(session.reference() + ".ics"));
    }

    @Test
    void aCancelledSessionGoesOutOfTheCalendarsOfWhoWasEnrolledAndWhoGivesIt() {
        PersonId giver = organisation.person();
        Session session =
                published(planning.room(organisation.site("Europe/Amsterdam"), 20), giver, LocalDate.of(2029, 3, 14));
        PersonId person = organisation.person();
        enrolments.enrol(session.id(), TestActors.participant(person));
        Browser participant = signedIn(person);
        List<VEvent> before = events(participant.get(file(session)));

        scheduling.cancel(session.id(), CancelReason.TRAINER_UNAVAILABLE, TestActors.planner());

        HttpResponse<String> file = participant.get(file(session));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("method=CANCEL"));
        assertThat(file.body()).contains("METHOD:CANCEL\r\n");
        List<VEvent> after = events(file);
        assertThat(after)
                .extracting(event -> event.getUid().getValue())
                .isEqualTo(
                        before.stream().map(event -> event.getUid().getValue()).toList())
                .hasSize(2);
        for (int i = 0; i < after.size(); i++) {
            assertThat(after.get(i).getStatus().isCancelled()).isTrue();
            assertThat(after.get(i).getSequence().getValue())
                    .isGreaterThan(before.get(i).getSequence().getValue());
            assertThat(after.get(i).getSummary().getValue())
                    .isEqualTo("Gaat niet door: " + before.get(i).getSummary().getValue());
        }
        assertThat(signedIn(giver).get(file(session)).body()).contains("METHOD:CANCEL");
        assertThat(signedIn(organisation.person()).get(file(session)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSessionWithoutTimesIsItsDaysUntilTheTimesReplaceThem() {
        Session session = delivered.session(
                organisation.site("Europe/Amsterdam"), LocalDate.of(2029, 3, 14), LocalDate.of(2029, 3, 15), "PLANNED");
        PersonId person = organisation.person();
        enrolments.enrol(session.id(), TestActors.participant(person));
        Browser participant = signedIn(person);
        HttpResponse<String> before = participant.get(file(session));
        assertThat(before.body())
                .contains("DTSTART;VALUE=DATE:20290314\r\n", "DTEND;VALUE=DATE:20290316\r\n")
                .doesNotContain("VTIMEZONE");

        Room room = planning.room(sites.find(session.site()).orElseThrow(), 20);
        SessionDraft times = planning.draft(
                "UBA",
                room,
                planning.trainer(),
                12,
                TestPlanning.block(LocalDate.of(2029, 3, 14), "09:00", "12:00", room),
                TestPlanning.block(LocalDate.of(2029, 3, 15), "09:00", "12:00", room));
        assertThat(scheduling.change(session.id(), 0, times, true, TestActors.planner()))
                .isInstanceOf(ScheduleResult.Scheduled.class);

        VEvent days = events(before).getFirst();
        List<VEvent> after = events(participant.get(file(session)));
        assertThat(after).hasSize(2);
        assertThat(after.getFirst().getUid().getValue()).isEqualTo(days.getUid().getValue());
        assertThat(after.getFirst().getSequence().getValue())
                .isGreaterThan(days.getSequence().getValue());
        assertThat(after.getFirst().getDateStart().getValue().toInstant()).hasToString("2029-03-14T08:00:00Z");
    }

    private List<Instant> starts(Session session) {
        return events(session).stream()
                .map(event -> event.getDateStart().getValue().toInstant())
                .toList();
    }

    private List<VEvent> events(Session session) {
        PersonId person = organisation.person();
        enrolments.enrol(session.id(), TestActors.participant(person));
        return events(signedIn(person).get(file(session)));
    }

    private static List<VEvent> events(HttpResponse<String> file) {
        return Biweekly.parse(file.body()).first().getEvents();
    }

    private static String file(Session session) {
        return "/calendar/" + session.reference() + ".ics";
    }

    private Session inWillemstad(LocalDate day) {
        return published(planning.room(organisation.site("America/Curacao"), 20), organisation.person(), day);
    }

    private Session published(Room room, PersonId giver, LocalDate day) {
        return sessions.find(
                        planning.published(planning.draft(
                                "UBA",
                                room,
                                planning.trainer(giver),
                                12,
                                TestPlanning.block(day, "08:30", "12:00", room),
                                TestPlanning.block(day, "13:00", "16:00", room))),
                        Accounts.SYSTEM)
                .orElseThrow()
                .session();
    }

    private Browser signedIn(PersonId person) {
        String number = persons.find(person).orElseThrow().personnelNumber();
        AccountId account = switch (accounts.createForPerson(Accounts.SYSTEM, number)) {
            case AccountResult.Done done -> done.account();
            case AccountResult.AlreadyThere there -> there.account();
            default -> throw new AssertionError("no account");
        };
        accounts.setPassword(account, PASSWORD);
        Browser browser = new Browser(port);
        assertThat(browser.target(browser.signIn(number, PASSWORD))).doesNotContain("error");
        return browser;
    }
}
