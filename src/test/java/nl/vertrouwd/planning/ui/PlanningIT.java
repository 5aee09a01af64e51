package nl.vertrouwd.planning.ui;

import static nl.vertrouwd.base.ui.Browsers.assertAccessible;
import static nl.vertrouwd.base.ui.Browsers.assertDialogAccessible;
import static nl.vertrouwd.base.ui.Browsers.picture;
import static nl.vertrouwd.base.ui.Browsers.settle;
import static nl.vertrouwd.base.ui.Browsers.visit;
import static nl.vertrouwd.planning.TestPlanning.block;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.ui.Browsers;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.RoomResult;
import nl.vertrouwd.planning.Rooms;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionFilter;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.TestPlanning;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.Trainers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The planners' screens in a real browser: wide and on a phone, light and dark, judged by axe, on 23 November 2026. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import({TestOrganisation.class, TestPlanning.class, TestClock.Wanted.class})
class PlanningIT {

    private static final String PASSWORD = "vier losse woorden hier";
    private static final String NO_TIME = "Schrijf de tijd zo: 09:00.";
    private static final LocalDate MONTH = LocalDate.of(2027, 3, 1);

    /** A Tuesday of the weeks in which is dragged; every test leaves them as they were. */
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 8);

    /** So high that all of a day is in view, because what is dragged must be. */
    private static final int HIGH = 1800;

    private static final String ON_JUNE = "planning?date=2027-06-07&view=";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Rooms rooms;

    @Autowired
    Trainers trainers;

    @Autowired
    Scheduling scheduling;

    @Autowired
    Sessions sessions;

    @Autowired
    Sites sites;

    @Autowired
    TestPlanning planning;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    JdbcClient jdbc;

    private Browsers browsers;
    private String planner;
    private Room hall;
    private Trainer sanne;
    private String published;
    private String draft;
    private String dragged;
    private Trainer pieter;
    private Trainer femke;

    @BeforeAll
    void aMonthOfPlanning() {
        browsers = new Browsers();
        planner = organisation.number(organisation.person());
        AccountId account = ((AccountResult.Done) accounts.createForPerson(Accounts.SYSTEM, planner)).account();
        accounts.grant(Accounts.SYSTEM, account, Role.PLANNER);
        accounts.setPassword(account, PASSWORD);
        Site utrecht = site("UTR", "Utrecht, Kromhoutkazerne", "Europe/Amsterdam");
        Site denHelder = site("DHR", "Den Helder, Nieuwe Haven", "Europe/Amsterdam");
        Site willemstad = site("WIL", "Willemstad, Marinebasis Parera", "America/Curacao");
        site("HAV", "Havelte, Johannes Postkazerne", "Europe/Amsterdam");
        hall = room(utrecht, "Zaal 2.14", 16);
        Room small = room(utrecht, "Zaal 0.08", 8);
        Room aula = room(utrecht, "Aula", 60);
        Room dock = room(denHelder, "Leslokaal 3", 20);
        Room parera = room(willemstad, "Briefingroom", 14);
        Room old = room(denHelder, "Oude kantine", 40);
        rooms.save(old.id(), denHelder.id(), old.name(), 40, false, old.version(), Accounts.SYSTEM);
        sanne = trainer("Sanne", "de Boer");
        Trainer youssef = trainer("Youssef", "el Idrissi");
        Trainer pieter = trainer("Pieter", "Hoekstra");
        Trainer mara = outsider("Mara Vlinder", "Bureau Helder Water");
        trainers.activate(outsider("Joris Kamp", "Theatergroep Spiegel").id(), false, Accounts.SYSTEM);
        published = plan("UBA", hall, sanne, 12, day(16), true);
        plan("SVDI", aula, youssef, 16, day(2), true);
        plan("SVJT", dock, pieter, 16, day(3), false);
        plan("LSVW", hall, sanne, 12, day(9), true);
        plan("SVK", aula, mara, 16, day(9), true);
        plan("SVMB", dock, youssef, 16, day(9), true);
        plan("TMO", hall, mara, 12, day(10), true);
        plan("PLV", aula, pieter, 14, day(16), true);
        plan("VP-OPFRIS", dock, youssef, 14, day(18), true);
        plan("UBA", parera, trainer("Giovanni", "Martina"), 12, day(23), true);
        plan("SVHW", small, pieter, 8, day(25), true);
        plan("TTT-SV", hall, sanne, 10, day(30), true);
        draft = plan("SVDI", hall, youssef, 14, day(24), false);
        plan("UBA", aula, mara, 12, day(31), false);
        plan("VME", dock, trainer("Emma", "Kuiper"), 12, day(22), false);
        dragged = plan("UBA", hall, sanne, 12, JUNE, true);
        plan("UBA", hall, youssef, 12, JUNE.plusDays(1), true);
        plan("UBA", aula, pieter, 12, JUNE, true);
        plan("SVK", dock, mara, 16, JUNE.plusDays(2), false);
        this.pieter = pieter;
        this.femke = trainer("Femke", "van Dijk");
    }

    /** Every test is the same planner, who starts with nothing typed. */
    @BeforeEach
    void nothingIsTypedYet() {
        jdbc.sql("DELETE FROM form_draft").update();
    }

    @AfterAll
    void stopBrowser() {
        browsers.close();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "1440, 900, DARK", "390, 844, LIGHT", "390, 844, DARK"})
    void theCalendarIsReadableAndAccessible(int width, int height, ColorScheme scheme) {
        try (BrowserContext context = signedIn(width, height, scheme)) {
            for (String view : List.of("", "month", "week", "list")) {
                String date = view.equals("week") ? "2027-03-09" : "2027-03-01";
                Page page = visit(context, address("planning?date=" + date + (view.isEmpty() ? "" : "&view=" + view)));
                page.locator(".vt-entry-link >> nth=0").waitFor();
                picture(page, "planning-" + (view.isEmpty() ? "usual" : view) + "-" + width + "-" + scheme);
                assertAccessible(page);
                page.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "1440, 900, DARK", "390, 844, LIGHT", "390, 844, DARK"})
    void theTimelinesAndTheDialogAreReadableAndAccessible(int width, int height, ColorScheme scheme) {
        String size = width + "-" + scheme;
        try (BrowserContext context = signedIn(width, height, scheme)) {
            for (String view : List.of("trainers", "rooms&weeks=4")) {
                Page page = visit(context, address(ON_JUNE + view));
                page.locator(".vt-block >> nth=0").waitFor();
                picture(page, "planning-" + view.substring(0, 5) + "-" + size);
                assertAccessible(page);
                page.locator("button.vt-block >> nth=0").focus();
                page.keyboard().press("Enter");
                page.getByText("Geldt voor alle dagdelen.").waitFor();
                still(page);
                page.screenshot(shot("planning-move-" + size));
                assertDialogAccessible(page);
                page.close();
            }
            Page nothing = visit(context, address("planning?date=2027-08-02&view=trainers"));
            nothing.getByText("In deze periode staat niets gepland.").waitFor();
            picture(nothing, "planning-empty-" + size);
            assertAccessible(nothing);
        }
    }

    @Test
    void anEntryOfTheWeekIsDraggedToAnotherDayAndPutBack() {
        try (BrowserContext context = signedIn(1440, HIGH, ColorScheme.LIGHT)) {
            Page page = visit(context, address(ON_JUNE + "week"));
            drag(page, entry(page), page.locator("td.fc-timegrid-col[data-date='2027-06-11']"), false);
            bubble(page, "Dit past.");
            page.screenshot(shot("planning-drag-fits-1440"));
            page.mouse().up();
            page.getByText(dragged + " staat nu op vr 11 juni 2027").waitFor();
            assertThat(days(dragged)).containsExactlyInAnyOrder(JUNE, JUNE.plusDays(3));
            picture(page, "planning-moved-1440");
            assertAccessible(page);
            undo(page);
            assertThat(days(dragged)).containsExactly(JUNE, JUNE);
        }
    }

    @Test
    void whatIsDroppedOnAClashSpringsBackWithTheReason() {
        try (BrowserContext context = signedIn(1440, HIGH, ColorScheme.LIGHT)) {
            Page page = visit(context, address(ON_JUNE + "week"));
            double before = entry(page).boundingBox().x;
            drag(page, entry(page), page.locator("td.fc-timegrid-col[data-date='2027-06-09']"), false);
            bubble(page, "Zaal 2.14 is dan al bezet");
            page.screenshot(shot("planning-drag-clash-1440"));
            page.mouse().up();
            page.getByText("Niet verplaatst. Dagdeel 1").waitFor();
            settle(page);
            assertThat(entry(page).boundingBox().x).isEqualTo(before);
            assertThat(days(dragged)).containsExactly(JUNE, JUNE);
        }
    }

    @Test
    void stretchingAnEntryChangesItsEnd() {
        try (BrowserContext context = signedIn(1440, HIGH, ColorScheme.LIGHT)) {
            Page page = visit(context, address(ON_JUNE + "week"));
            Locator event = page.locator(".fc-timegrid-event").filter(new Locator.FilterOptions().setHas(entry(page)));
            event.hover();
            BoundingBox box = event.boundingBox();
            double slot = page.locator(".fc-timegrid-slot-lane").first().boundingBox().height;
            page.mouse().move(box.x + box.width / 2, box.y + box.height - 2);
            page.mouse().down();
            page.mouse().move(box.x + box.width / 2, box.y + box.height - 2 + slot / 2, steps());
            page.mouse().move(box.x + box.width / 2, box.y + box.height - 2 + slot, steps());
            bubble(page, "Dit past.");
            page.mouse().up();
            page.getByText(dragged + " staat nu op").waitFor();
            assertThat(details(dragged).dayParts().getFirst().end()).isEqualTo(LocalTime.of(13, 0));
            undo(page);
        }
    }

    @Test
    void onTheTimelineADropOnAnotherRowIsAnotherTrainerAndOnWhoIsBusyItSpringsBack() {
        try (BrowserContext context = signedIn(1440, HIGH, ColorScheme.LIGHT)) {
            Page page = visit(context, address(ON_JUNE + "trainers"));
            drag(page, entry(page), cell(page, pieter, JUNE), false);
            bubble(page, "Pieter Hoekstra is dan al ergens anders");
            page.screenshot(shot("planning-timeline-clash-1440"));
            page.mouse().up();
            page.getByText("Niet verplaatst. Dagdeel 1").waitFor();
            assertThat(details(dragged).trainers()).extracting(Trainer::id).containsExactly(sanne.id());
            drag(page, entry(page), cell(page, femke, JUNE), true);
            bubble(page, "Dit past.");
            page.mouse().up();
            page.getByText("wordt nu gegeven door: Femke van Dijk").waitFor();
            assertThat(details(dragged).trainers()).extracting(Trainer::id).containsExactly(femke.id());
            page.keyboard().up("Shift");
            undo(page);
            assertThat(details(dragged).trainers()).extracting(Trainer::id).containsExactly(sanne.id());
        }
    }

    @Test
    void withTheKeyboardAnEntryIsMovedByADialogThatSaysWhatClashes() {
        try (BrowserContext context = signedIn(1440, HIGH, ColorScheme.LIGHT)) {
            Page page = visit(context, address(ON_JUNE + "week"));
            page.locator(".fc-timegrid-event")
                    .filter(new Locator.FilterOptions().setHas(entry(page)))
                    .locator(".vt-entry-move")
                    .focus();
            page.keyboard().press("Enter");
            Locator dialog = page.locator("vaadin-dialog");
            page.getByText("Geldt voor alle dagdelen.").waitFor();
            still(page);
            moveTo(page, "9-6-2027");
            dialog.getByText("Zaal 2.14 is dan al bezet").waitFor();
            page.screenshot(shot("planning-move-clash-1440"));
            assertDialogAccessible(page);
            moveTo(page, "10-6-2027");
            dialog.getByText("Dit past.").waitFor();
            dialog.getByRole(AriaRole.CHECKBOX).press("Space");
            settle(page);
            button(page, "Verplaats").last().press("Enter");
            page.getByText(dragged + " is helemaal verplaatst").waitFor();
            assertThat(days(dragged)).containsExactly(JUNE.plusDays(2), JUNE.plusDays(2));
            undo(page);
        }
    }

    private static void moveTo(Page page, String day) {
        Locator date = page.locator("vaadin-dialog vaadin-date-picker input");
        date.fill(day);
        date.press("Enter");
        date.press("Tab");
        settle(page);
    }

    /** The first day-part of what is dragged. */
    private Locator entry(Page page) {
        return page.locator(
                "[data-entry='" + details(dragged).dayParts().getFirst().id().value() + "']");
    }

    private static Locator cell(Page page, Trainer trainer, LocalDate day) {
        return page.locator("tr[data-row='" + trainer.id().value() + "'] td[data-date='" + day + "']");
    }

    /** Takes what is there and holds it above the middle of the target, sideways, at its own time on a week. */
    private static void drag(Page page, Locator what, Locator target, boolean whole) {
        what.scrollIntoViewIfNeeded();
        BoundingBox from = what.boundingBox();
        BoundingBox to = target.boundingBox();
        double y = to.height > 200 ? from.y + from.height / 2 : to.y + to.height / 2;
        double x = to.height > 200 ? to.x + to.width / 2 : from.x + from.width / 2;
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        if (whole) {
            page.keyboard().down("Shift");
        }
        page.mouse().move((from.x + x) / 2, (from.y + y) / 2, steps());
        page.mouse().move(x, y, steps());
    }

    private static Mouse.MoveOptions steps() {
        return new Mouse.MoveOptions().setSteps(6);
    }

    private static void bubble(Page page, String words) {
        page.locator(".vt-board-bubble:visible")
                .filter(new Locator.FilterOptions().setHasText(words))
                .waitFor();
    }

    private void undo(Page page) {
        settle(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Maak ongedaan: " + dragged))
                .first()
                .click();
        page.getByText(dragged + " staat weer waar het stond.").waitFor();
        settle(page);
    }

    private SessionDetails details(String reference) {
        return sessions.byReference(reference, Accounts.SYSTEM).orElseThrow();
    }

    private List<LocalDate> days(String reference) {
        return details(reference).dayParts().stream().map(DayPart::date).toList();
    }

    @Test
    void aPhoneStartsWithTheList() {
        try (BrowserContext context = signedIn(390, 844, ColorScheme.LIGHT)) {
            Page page = visit(context, address("planning?date=2027-03-01"));
            page.locator(".fc-listMonth-view").waitFor();
            assertThat(page.locator(".vt-chip[aria-current]").allTextContents()).contains("Lijst");
        }
    }

    @Test
    void anEntryIsReachedAndOpenedByKeyboardAndBackLeadsToTheSamePeriod() {
        try (BrowserContext context = signedIn(1440, 900, ColorScheme.LIGHT)) {
            Page page = visit(context, address("planning?view=month&date=2027-03-01"));
            Locator entry = page.locator(".vt-entry-link[href='sessions/" + published + "']");
            entry.focus();
            page.keyboard().press("Enter");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wijzig de planning"))
                    .waitFor();
            assertThat(page.url()).endsWith("sessions/" + published);
            picture(page, "session-of-a-planner-1440");
            page.goBack();
            page.locator(".vt-entry-link >> nth=0").waitFor();
            assertThat(page.locator(".vt-calendar-bar h2").textContent()).isEqualTo("maart 2027");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Volgende maand"))
                    .click();
            page.getByText("april 2027").waitFor();
            assertThat(page.url()).contains("date=2027-04-01");
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "390, 844, LIGHT", "390, 844, DARK"})
    void theFormIsReadableAndAccessible(int width, int height, ColorScheme scheme) {
        String size = width + "-" + scheme;
        try (BrowserContext context = signedIn(width, height, scheme)) {
            Page page = visit(context, address("planning/new"));
            picture(page, "editor-empty-" + size);
            assertAccessible(page);
            button(page, "Publiceer").click();
            page.locator(".vt-summary:visible").waitFor();
            settle(page);
            picture(page, "editor-errors-" + size);
            assertAccessible(page);
            fill(page);
            picture(page, "editor-filled-" + size);
            assertAccessible(page);
            button(page, "Publiceer").click();
            page.getByText("Zaal 2.14 is dan al bezet").first().waitFor();
            settle(page);
            picture(page, "editor-clash-" + size);
            assertAccessible(page);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "9.30, 09:30",
        "0900, 09:00",
        "930, 09:30",
        "14u15, 14:15",
        "14:15, 14:15",
        "9:00 PM, 21:00",
        "23:59, 23:59"
    })
    void aTimeIsReadAsPeopleWriteIt(String typed, String read) {
        try (BrowserContext context = signedIn(1440, 900, ColorScheme.LIGHT)) {
            Locator from = typeTime(visit(context, address("planning/new")), typed);
            assertThat(from.inputValue()).isEqualTo(read);
            assertThat(from.getAttribute("aria-invalid")).isNotEqualTo("true");
        }
    }

    @ParameterizedTest
    @CsvSource({"25:00", "12:60", "2500", "negen", "9:0", "24:00", "-9:00", "9.000"})
    void whatIsNoTimeStaysAndIsSaidAtTheField(String typed) {
        try (BrowserContext context = signedIn(390, 844, ColorScheme.LIGHT)) {
            Page page = visit(context, address("planning/new"));
            Locator from = typeTime(page, typed);
            assertThat(from.inputValue()).isEqualTo(typed);
            assertThat(page.locator(".vt-day-part").first().textContent()).contains(NO_TIME);
            button(page, "Publiceer").click();
            page.locator(".vt-summary:visible").waitFor();
            settle(page);
            assertThat(from.inputValue()).isEqualTo(typed);
            assertThat(page.locator(".vt-summary:visible").textContent()).contains("Van: " + NO_TIME);
            picture(page, "editor-time-refused-390");
            typeTime(page, "9.00");
            assertThat(page.locator(".vt-summary:visible").textContent()).doesNotContain(NO_TIME);
        }
    }

    private static Locator typeTime(Page page, String text) {
        Locator from = page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName("Van").setExact(true))
                .first();
        from.fill(text);
        from.press("Tab");
        settle(page);
        return from;
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "390, 844, DARK"})
    void whatIsTypedSurvivesAReloadAlsoInAFieldThatWasNotLeft(int width, int height, ColorScheme scheme) {
        try (BrowserContext context = signedIn(width, height, scheme)) {
            Page page = visit(context, address("planning/new"));
            choose(page, "Opleiding", "Uitspreken");
            Locator places =
                    page.getByRole(AriaRole.SPINBUTTON, new Page.GetByRoleOptions().setName("Aantal plaatsen"));
            page.waitForResponse(answer -> answer.url().contains("v-r=uidl"), () -> places.fill("9"));
            settle(page);
            page.reload();
            page.getByText("Je was hier bezig, we hebben bewaard wat je typte.").waitFor();
            settle(page);
            assertThat(places.inputValue()).isEqualTo("9");
            picture(page, "editor-kept-" + width + "-" + scheme);
            assertAccessible(page);
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "390, 844, DARK"})
    void aStoredSessionRoomsAndTrainersAreReadableAndAccessible(int width, int height, ColorScheme scheme) {
        String size = width + "-" + scheme;
        try (BrowserContext context = signedIn(width, height, scheme)) {
            Page session = visit(context, address("sessions/" + published + "/edit"));
            picture(session, "editor-published-" + size);
            assertAccessible(session);
            button(session, "Annuleer uitvoering").click();
            session.getByText("Annuleren kun je niet terugdraaien").waitFor();
            still(session);
            session.screenshot(shot("editor-cancel-" + size));
            assertDialogAccessible(session);
            Page roomsPage = visit(context, address("rooms"));
            picture(roomsPage, "rooms-" + size);
            assertAccessible(roomsPage);
            roomsPage
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName("Voeg een zaal toe")
                                    .setExact(true))
                    .first()
                    .click();
            roomsPage.getByText("Nieuwe zaal").waitFor();
            still(roomsPage);
            roomsPage.screenshot(shot("rooms-new-" + size));
            assertDialogAccessible(roomsPage);
            Page trainersPage = visit(context, address("trainers"));
            picture(trainersPage, "trainers-" + size);
            assertAccessible(trainersPage);
            button(trainersPage, "Voeg een trainer toe").click();
            trainersPage.getByText("Naam of personeelsnummer").waitFor();
            still(trainersPage);
            trainersPage.screenshot(shot("trainers-new-" + size));
            assertDialogAccessible(trainersPage);
        }
    }

    @Test
    void publishingWithADoubleClickMakesOneSession() {
        try (BrowserContext context = signedIn(1440, 900, ColorScheme.LIGHT)) {
            Page page = visit(context, address("planning/new"));
            fill(page);
            pickFirstDay(page, "2027-04-20");
            long before = uba();
            button(page, "Publiceer").dblclick();
            page.getByText("staat in het aanbod").waitFor();
            page.locator(".vt-calendar-bar").waitFor();
            assertThat(uba()).isEqualTo(before + 1);
            picture(page, "planning-after-publishing-1440");
        }
    }

    private long uba() {
        return sessions.countOffer(new SessionFilter(planning.course("UBA").id(), null, null, null), Accounts.SYSTEM)
                .total();
    }

    private void fill(Page page) {
        choose(page, "Opleiding", "Uitspreken");
        choose(page, "Locatie", "Utrecht");
        pickFirstDay(page, "2027-03-16");
        choose(page, "Zaal", "Zaal 2.14");
        choose(page, "Trainer", "Sanne");
        settle(page);
    }

    /** A phone shows the days on the whole screen, so the test chooses as the component itself does. */
    private static void pickFirstDay(Page page, String day) {
        page.locator(".vt-day-part vaadin-date-picker")
                .first()
                .evaluate("(picker, day) => { picker.value = day; picker.dispatchEvent(new Event('change')); }", day);
        settle(page);
    }

    private static void choose(Page page, String label, String start) {
        Locator field = page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first();
        field.click();
        field.fill(start);
        page.locator("vaadin-combo-box-item:visible >> nth=0").click();
        settle(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void still(Page page) {
        settle(page);
        page.waitForFunction("() => document.getAnimations().every(a => a.playState !== 'running')");
    }

    private static Page.ScreenshotOptions shot(String name) {
        return new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/screenshots/" + name + ".png"));
    }

    private BrowserContext signedIn(int width, int height, ColorScheme scheme) {
        BrowserContext context = browsers.open(width, height, scheme);
        Page page = context.newPage();
        page.navigate(address("login"));
        page.locator("input[name=username]").fill(planner);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("button[type=submit]").last().click();
        page.waitForURL(url -> !url.contains("/login"));
        page.close();
        return context;
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    private static LocalDate day(int ofMonth) {
        return MONTH.withDayOfMonth(ofMonth);
    }

    private String plan(String code, Room room, Trainer trainer, int capacity, LocalDate day, boolean publish) {
        int dayParts = planning.course(code).dayParts();
        List<SessionDraft.Block> blocks = new ArrayList<>();
        for (int i = 0; i < dayParts; i++) {
            LocalDate date = day.plusDays(i / 2);
            blocks.add(i % 2 == 0 ? block(date, "09:00", "12:30", room) : block(date, "13:30", "16:30", room));
        }
        SessionDraft typed = planning.draft(code, room, trainer, capacity, blocks.toArray(SessionDraft.Block[]::new));
        ScheduleResult result = scheduling.schedule(typed, publish, Accounts.SYSTEM);
        return ((ScheduleResult.Scheduled) result).reference();
    }

    private Site site(String code, String name, String zone) {
        jdbc.sql("INSERT INTO site (id, code, name, time_zone) VALUES (?, ?, ?, ?)")
                .params(Ids.bytes(SiteId.next().value()), code, name, zone)
                .update();
        return sites.byCode(code).orElseThrow();
    }

    private Room room(Site site, String name, int capacity) {
        return ((RoomResult.Saved) rooms.save(null, site.id(), name, capacity, true, 0, Accounts.SYSTEM)).room();
    }

    private Trainer trainer(String given, String family) {
        PersonId person = organisation.person();
        jdbc.sql("UPDATE person SET given_name = ?, family_name = ? WHERE id = ?")
                .params(given, family, Ids.bytes(person.value()))
                .update();
        return planning.trainer(person);
    }

    private Trainer outsider(String name, String party) {
        String email = AccountId.next().value() + "@buiten.invalid";
        AccountResult made = accounts.createExternal(Accounts.SYSTEM, name, email, Set.of(Role.EXTERNAL_TRAINER));
        return trainers.addFromOutside(((AccountResult.Done) made).account(), name, party, Accounts.SYSTEM);
    }
}
