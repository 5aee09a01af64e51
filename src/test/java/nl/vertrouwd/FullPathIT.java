package nl.vertrouwd;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.ui.Browsers;
import nl.vertrouwd.base.ui.ViewSessions;
import nl.vertrouwd.demo.DemoPeople;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.Sessions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * The main job of the product, as the people who do it: a planner schedules, a participant follows, a trainer confirms, and anybody
 * checks the certificate. Keeps a picture of every step.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vertrouwd.schema=full_path", "vertrouwd.demo=true"})
@Import({TestClock.Wanted.class, ViewSessions.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullPathIT {

    private static final String TITLE = "Uitspreken, bespreken, aanspreken";
    private static final String NAME = "Sanne Duinkerk";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final List<String> OTHERS = List.of("D10000024", "D10000079", "D10000086", "D10000093");
    private static final Formats DUTCH = Formats.of(Languages.DUTCH);

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    ViewSessions tabs;

    @Autowired
    Sessions sessions;

    @Autowired
    Enrolments enrolments;

    @Autowired
    PersonRegister persons;

    @Autowired
    List<Invariant> invariants;

    private Browsers browsers;
    private LocalDate day;

    @BeforeAll
    void startBrowser() {
        browsers = new Browsers();
        day = firstQuietDay();
    }

    @AfterAll
    void stopBrowser() {
        browsers.close();
    }

    @Test
    void aPlannerSchedulesAParticipantFollowsATrainerConfirmsAndAnybodyChecksTheCertificate() throws Exception {
        String reference = aPlannerSchedules();
        aParticipantEnrols(reference);
        OTHERS.forEach(number -> assertThat(enrolments.admit(session(reference).id(), person(number), Accounts.SYSTEM))
                .isInstanceOf(EnrolResult.Enrolled.class));
        clock.set(day.atTime(16, 0).atZone(ZONE).toInstant());
        aTrainerConfirms(reference);
        String address = aParticipantGetsACertificate();
        try (Visitor anybody = visitor(Visitor.PHONE)) {
            new PublicCheck(anybody, "duinkerk", "sanne").of(address, TITLE, DUTCH.date(day));
        }

        assertThat(invariants)
                .isNotEmpty()
                .allSatisfy(invariant ->
                        assertThat(invariant.violations()).as(invariant.name()).isEmpty());
    }

    @Test
    void aTabInWhichNobodyWorkedLeadsToTheSignInPageAndBack() {
        try (Visitor planner = visitor(Visitor.WIDE)) {
            planner.signIn(DemoPeople.PLANNER);
            planner.open("planning?view=list");
            tabs.stoodIdleFor(Duration.ofMinutes(31));
            planner.page().evaluate("fetch('/?v-r=heartbeat&v-uiId=0', {method: 'POST'})");
            planner.named(AriaRole.LINK, "Aanbod").click();
            planner.text("Je bent uitgelogd").waitFor();
            planner.picture("9-session-ended");
            planner.page().locator("#username").fill(DemoPeople.PLANNER);
            planner.page().locator("#password").fill(DemoPeople.PASSWORD);
            planner.named(AriaRole.BUTTON, "Inloggen").click();
            planner.page().waitForURL(address -> !address.contains("/login"));
            planner.page().locator("h1").waitFor();
        }
    }

    // ---- step 3

    private String aPlannerSchedules() {
        try (Visitor planner = visitor(Visitor.WIDE)) {
            planner.signIn(DemoPeople.PLANNER);
            planner.picture("3a-planner-start");
            planner.named(AriaRole.LINK, "Planning").click();
            planner.named(AriaRole.LINK, "Plan een uitvoering").click();
            planner.choose(planner.named(AriaRole.COMBOBOX, "Opleiding"), "UBA", TITLE + " (UBA)");
            planner.choose(planner.named(AriaRole.COMBOBOX, "Locatie"), "Utrecht", "Utrecht");
            Locator morning = planner.named(AriaRole.GROUP, "Dagdeel 1");
            Locator date = Visitor.within(morning, "Datum");
            date.fill(day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear());
            date.press("Enter");
            Browsers.settle(planner.page());
            planner.choose(Visitor.within(morning, "Zaal"), "Zaal 1.04", "Zaal 1.04 (16 plaatsen)");
            planner.choose(planner.named(AriaRole.COMBOBOX, "Trainer"), "Thijs", "Thijs Veldwijk");
            assertThat(Visitor.within(planner.named(AriaRole.GROUP, "Dagdeel 2"), "Zaal"))
                    .hasValue("Zaal 1.04 (16 plaatsen)");
            planner.picture("3b-planner-form");
            planner.named(AriaRole.BUTTON, "Publiceer").click();
            planner.page()
                    .getByText(Pattern.compile("UBA-\\S+ staat in het aanbod"))
                    .waitFor();
            Locator entry = planner.page().locator("[data-date='" + day + "'] a.vt-entry-link");
            assertThat(entry).containsText("UBA");
            planner.picture("3c-planner-calendar");
            return entry.getAttribute("href").split("/")[1];
        }
    }

    // ---- step 4

    private void aParticipantEnrols(String reference) {
        try (Visitor participant = visitor(Visitor.WIDE)) {
            participant.signIn(DemoPeople.PARTICIPANT);
            participant.picture("4a-participant-start");
            participant.named(AriaRole.LINK, "Aanbod").click();
            participant.named(AriaRole.HEADING, "Aanbod").waitFor();
            participant.picture("4b-offer");
            participant.named(AriaRole.LINK, TITLE).first().click();
            participant.page().waitForURL(address -> address.contains("course=UBA"));
            Browsers.settle(participant.page());
            participant.filter("Locatie", "Utrecht", "site=UTR");
            participant.filter("Maand", DUTCH.month(YearMonth.from(day)), "month=" + YearMonth.from(day));
            participant
                    .page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(Pattern.compile("Klassikaal \\([0-9]+\\)")))
                    .click();
            participant.page().waitForURL(address -> address.contains("form=CLASSROOM"));
            Locator found = participant.page().locator("#dates a[href='sessions/" + reference + "']");
            found.waitFor();
            participant.picture("4c-offer-filtered");
            found.click();
            participant.named(AriaRole.BUTTON, "Schrijf je in").click();
            participant.text("Je doet mee. Tot dan!").waitFor();
            participant.picture("4d-session-enrolled");
            participant.named(AriaRole.LINK, "Mijn opleidingen").click();
            participant.named(AriaRole.HEADING, "Mijn opleidingen").waitFor();
            Locator card = participant.card(DUTCH.day(day));
            assertThat(card).containsText(TITLE);
            assertThat(card).containsText("Utrecht");
            participant.picture("4e-my-courses");
            byte[] file = participant.download(
                    card.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("Zet in je agenda")));
            assertThat(events(file))
                    .extracting(event -> event.getDateStart().getValue().toInstant())
                    .containsExactly(at(9, 0), at(13, 30));
            assertThat(events(file))
                    .extracting(event -> event.getDateEnd().getValue().toInstant())
                    .containsExactly(at(12, 30), at(16, 30));
            assertThat(events(file))
                    .extracting(event -> event.getLocation().getValue())
                    .containsOnly("Zaal 1.04, Utrecht");
        }
    }

    // ---- step 5

    private void aTrainerConfirms(String reference) {
        try (Visitor trainer = visitor(Visitor.PHONE)) {
            trainer.signIn(DemoPeople.TRAINER);
            trainer.picture("5a-trainer-start");
            trainer.named(AriaRole.LINK, "Ik geef").click();
            trainer.named(AriaRole.HEADING, "Ik geef").waitFor();
            trainer.picture("5b-giving");
            trainer.page()
                    .locator("a[href='sessions/" + reference + "/attendance']")
                    .click();
            trainer.named(AriaRole.HEADING, "Presentie").waitFor();
            assertThat(trainer.page().getByText("0 van 5 gemarkeerd")).hasCount(2);
            trainer.picture("5c-attendance-empty");
            for (String name : names()) {
                mark(trainer, name, 1, "Aanwezig");
            }
            assertThat(trainer.page().getByText("5 van 5 gemarkeerd")).hasCount(1);
            mark(trainer, names().getLast(), 2, "Afwezig met reden");
            trainer.named(AriaRole.BUTTON, "Sluit de uitvoering af").click();
            trainer.text("Er missen nog 4 markeringen").waitFor();
            trainer.picture("5d-attendance-missing");
            trainer.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Iedereen aanwezig"))
                    .last()
                    .click();
            assertThat(trainer.page().getByText("5 van 5 gemarkeerd")).hasCount(2);
            trainer.picture("5e-attendance-marked");
            closes(trainer);
            trainer.text("4 deelnemers hebben de opleiding voltooid").waitFor();
            trainer.text("Afgesloten").waitFor();
            trainer.picture("5g-attendance-closed");
        }
    }

    private static void mark(Visitor trainer, String name, int dayPart, String mark) {
        Locator choice = trainer.named(AriaRole.RADIOGROUP, name + ", Dagdeel " + dayPart);
        Locator radio = choice.getByRole(
                AriaRole.RADIO, new Locator.GetByRoleOptions().setName(mark).setExact(true));
        radio.check();
        Browsers.settle(trainer.page());
        assertThat(radio).isChecked();
    }

    private static void closes(Visitor trainer) {
        trainer.named(AriaRole.BUTTON, "Sluit de uitvoering af").click();
        Locator confirm = trainer.page()
                .locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sluit de uitvoering af"));
        confirm.waitFor();
        trainer.picture("5f-close-question");
        confirm.click();
    }

    // ---- step 6

    private String aParticipantGetsACertificate() throws Exception {
        try (Visitor participant = visitor(Visitor.WIDE)) {
            participant.signIn(DemoPeople.PARTICIPANT);
            participant.open("my-courses");
            Locator card = participant.card("Voltooid op " + DUTCH.date(day));
            assertThat(card).containsText(TITLE);
            participant.picture("6a-my-courses-completed");
            byte[] pdf = participant.download(card.getByText("Download certificaat"));
            Files.write(Path.of("target/screenshots/path-6b-certificate.pdf"), pdf);
            PrintedCertificate paper = PrintedCertificate.of(pdf);
            paper.picture(Path.of("target/screenshots/path-6b-certificate.png"));
            assertThat(paper.number()).startsWith("VT-" + day.getYear() + "-");
            assertThat(paper.text()).contains(NAME, TITLE, paper.number());
            return paper.address();
        }
    }

    // ---- what the steps stand on

    private Visitor visitor(int width) {
        return new Visitor(browsers, port, width, ColorScheme.LIGHT);
    }

    private static List<VEvent> events(byte[] file) {
        return Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first().getEvents();
    }

    private Instant at(int hour, int minute) {
        return day.atTime(hour, minute).atZone(ZONE).toInstant();
    }

    /** The first working day after tomorrow on which the demo has nothing planned. */
    private LocalDate firstQuietDay() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        return Stream.iterate(tomorrow.plusDays(1), each -> each.plusDays(1))
                .filter(each -> each.getDayOfWeek() != DayOfWeek.SATURDAY && each.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(each -> sessions.calendar(each, each.plusDays(1), Accounts.SYSTEM)
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return Stream.concat(Stream.of(DemoPeople.PARTICIPANT), OTHERS.stream())
                .map(number -> persons.byPersonnelNumber(number).orElseThrow().fullName())
                .toList();
    }

    private PersonId person(String number) {
        return persons.byPersonnelNumber(number).orElseThrow().id();
    }

    private Session session(String reference) {
        return sessions.byReference(reference, Accounts.SYSTEM).orElseThrow().session();
    }
}
