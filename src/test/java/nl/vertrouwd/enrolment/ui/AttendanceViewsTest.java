package nl.vertrouwd.enrolment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.enrolment.Attendance;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.enrolment.Mark;
import nl.vertrouwd.enrolment.Participant;
import nl.vertrouwd.enrolment.TestActors;
import nl.vertrouwd.organisation.Person;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.organisation.TestTree;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.TestDelivery;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The trainers' screens without a browser, around 1 December 2026. */
@SpringBootTest(properties = "vertrouwd.schema=attendance_views")
@Import({TestOrganisation.class, TestTree.class, TestPlanning.class, TestDelivery.class, TestClock.Wanted.class})
class AttendanceViewsTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlanning planning;

    @Autowired
    TestClock clock;

    @Autowired
    TestDelivery delivered;

    @Autowired
    Sessions sessions;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Attendance attendance;

    @Autowired
    PersonRegister persons;

    @Autowired
    TestTree tree;

    private Site site;
    private PersonId giver;
    private Actor trainer;

    @BeforeEach
    void aTrainer() {
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));
        site = organisation.site("Europe/Amsterdam");
        giver = organisation.person();
        planning.trainer(giver);
        trainer = TestActors.trainer(giver);
        signIn(trainer);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    // ---- without times

    @Test
    void aSessionWithoutTimesShowsWhoTakesPartAndNothingToMark() {
        signIn(TestActors.planner());
        Session session = delivered.session(site, DAY, DAY, "PLANNED");
        PersonId person = organisation.person();
        delivered.enrolment(session, person, "ENROLLED");
        itIs(DAY, 12);
        open(session);
        assertThat(everything())
                .contains("De tijden van deze uitvoering zijn nog niet bekend.")
                .contains(persons.find(person).orElseThrow().fullName());
        assertThat(choices()).isEmpty();
    }

    @Test
    void whatAFileSaysOfASessionThatWasGivenIsThere() {
        signIn(TestActors.planner());
        Session session = delivered.session(site, DAY.minusYears(2), DAY.minusYears(2), "GIVEN");
        delivered.enrolment(session, organisation.person(), "ATTENDED");
        delivered.enrolment(session, organisation.person(), "ABSENT");
        open(session);
        assertThat(everything()).contains("Voltooid", "Niet voltooid").doesNotContain("nog niet bekend");
    }

    // ---- attendance

    @Test
    void whatIsMarkedIsKeptAtOnceAndCounted() {
        Session session = given(DAY, 2);
        itIs(DAY, 12);
        open(session);

        test(choices().getFirst()).selectItem("Aanwezig");

        assertThat(everything()).contains("1 van 2 gemarkeerd", "0 van 2 gemarkeerd");
        assertThat(roster(session).getFirst().marks())
                .containsValues(Mark.PRESENT)
                .hasSize(1);
        open(session);
        assertThat(choices().getFirst().getValue()).isEqualTo(Mark.PRESENT);
    }

    @Test
    void everybodyPresentLeavesWhatWasMarkedBefore() {
        Session session = given(DAY, 3);
        itIs(DAY, 12);
        open(session);
        test(choices().getFirst()).selectItem("Afwezig met reden");

        test($(Button.class).withText("Iedereen aanwezig").all().getFirst()).click();

        assertThat(roster(session))
                .extracting(each -> each.marks().values().iterator().next())
                .containsExactly(Mark.EXCUSED, Mark.PRESENT, Mark.PRESENT);
        assertThat(everything()).contains("3 van 3 gemarkeerd");
    }

    @Test
    void beforeTheDayThePageSaysFromWhenToMark() {
        Session session = given(DAY, 1);

        open(session);

        assertThat(everything()).contains("Je kunt markeren vanaf di 1 december 2026.");
        assertThat($(Button.class).withText("Sluit de uitvoering af").all()).isEmpty();
        assertThat(choices())
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(choice.isReadOnly()).isTrue());
    }

    @Test
    void closingAsksFirstAndSaysWhatIsMissing() {
        Session session = given(DAY, 1);
        itIs(DAY, 17);
        open(session);

        press("Sluit de uitvoering af");
        assertThat($(ConfirmDialog.class).all()).isEmpty();
        assertThat($(ClosingPanel.class).single().getElement().getTextRecursively())
                .contains("Er missen nog 2 markeringen.", "Dagdeel 1: ", "Dagdeel 2: ");
        assertThat(waiting()).hasSize(2);
        $(Button.class)
                .withText("Iedereen aanwezig")
                .all()
                .forEach(button -> test(button).click());
        assertThat(waiting()).isEmpty();
        assertThat($(ClosingPanel.class).single().getElement().getTextRecursively())
                .as("what was missing is there now")
                .doesNotContain("Er missen");
        close();

        assertThat(notices()).contains("1 deelnemer heeft de opleiding voltooid.");
        assertThat(everything())
                .contains(
                        "Afgesloten",
                        "Voltooid",
                        "Dagdeel 1: Aanwezig",
                        "Dagdeel 2: Aanwezig",
                        "Vraag een planner van heel Defensie om een correctie, en noem het kenmerk "
                                + session.reference());
        assertThat(choices()).isEmpty();
        assertThat($(Button.class).withText("Sluit de uitvoering af").all()).isEmpty();
        assertThat($(AdmitForm.class).all()).isEmpty();
        assertThat(sessions.find(session.id(), Accounts.SYSTEM)
                        .orElseThrow()
                        .session()
                        .state())
                .isEqualTo(SessionState.GIVEN);
    }

    @Test
    void aMarkForASessionThatSomebodyElseClosedMeanwhileIsRefusedWithASentence() {
        Session session = given(DAY, 1);
        itIs(DAY, 17);
        open(session);
        $(Button.class)
                .withText("Iedereen aanwezig")
                .all()
                .forEach(button -> test(button).click());
        RadioButtonGroup<Mark> stale = choices().getFirst();
        attendance.close(session.id(), TestActors.planner());

        test(stale).selectItem("Afwezig");

        assertThat(notices()).contains("Deze uitvoering is al afgesloten of gaat niet door.");
        assertThat(everything()).contains("Afgesloten");
        assertThat(roster(session).getFirst().marks()).doesNotContainValue(Mark.ABSENT);
    }

    @Test
    void someoneAtTheDoorIsFoundByNameOrNumberAndLetIn() {
        Session session = given(DAY, 0);
        Person person = persons.find(organisation.person()).orElseThrow();
        itIs(DAY, 9);
        open(session);
        assertThat($(EmptyState.class).all()).hasSize(1);

        look("pe");
        assertThat($(AdmitForm.class).single().getElement().getTextRecursively())
                .doesNotContain(person.fullName(), "gevonden");
        look("Bestaatniet");
        assertThat(everything()).contains("Niemand gevonden die nu bij Defensie werkt.");
        look(person.familyName());
        assertThat(everything()).contains("1 persoon gevonden.", person.fullName());
        letIn(person);

        assertThat(notices()).contains(person.fullName() + " staat op de lijst.");
        assertThat(roster(session)).extracting(each -> each.person().id()).containsExactly(person.id());
        assertThat(who().getValue()).isEmpty();
        look(person.personnelNumber());
        assertThat(everything()).contains("Op de lijst");
        assertThat($(Button.class).withText("Voeg toe").all()).isEmpty();
    }

    @Test
    void whoCannotBeLetInReadsWhyAtTheirName() {
        Session session = given(DAY, 12);
        Person late = persons.find(organisation.person()).orElseThrow();
        itIs(DAY, 9);
        open(session);
        look(late.familyName());

        letIn(late);

        assertThat($(AdmitForm.class).single().getElement().getTextRecursively())
                .contains(late.fullName(), "Alle plaatsen zijn bezet.");
        assertThat(roster(session)).hasSize(12);
    }

    @Test
    void beforeItClosesThePageSaysWhatThatComesTo() {
        Session session = given(DAY, 2);
        itIs(DAY, 17);
        open(session);
        test($(Button.class).withText("Iedereen aanwezig").all().getFirst()).click();
        List<RadioButtonGroup<Mark>> choices = choices();
        test(choices.get(2)).selectItem("Aanwezig");
        test(choices.get(3)).selectItem("Afwezig");

        press("Sluit de uitvoering af");

        assertThat($(ConfirmDialog.class).single().getElement().getTextRecursively())
                .contains(
                        "2 deelnemers waren aanwezig, niemand helemaal afwezig.",
                        "Voltooid, met certificaat (1): "
                                + roster(session).getFirst().person().name(),
                        "Niet voltooid (1): "
                                + roster(session).getLast().person().name());
        assertThat(sessions.find(session.id(), Accounts.SYSTEM)
                        .orElseThrow()
                        .session()
                        .state())
                .isEqualTo(SessionState.PUBLISHED);
    }

    @Test
    void untilItCanBeClosedThePageSaysFromWhen() {
        Session session = given(DAY, 1);
        open(session);
        assertThat(everything())
                .contains("Je kunt deze uitvoering afsluiten vanaf di 1 december 2026, 13.30\u00a0uur.");
        itIs(DAY, 12);
        open(session);
        assertThat(everything()).contains("vanaf di 1 december 2026, 13.30\u00a0uur.");
        itIs(DAY, 14);
        open(session);
        assertThat(everything()).doesNotContain("Je kunt deze uitvoering afsluiten vanaf");
    }

    @Test
    void whoWasLetInByMistakeIsTakenOffTheList() {
        Session session = given(DAY, 1);
        Person person = persons.find(organisation.person()).orElseThrow();
        itIs(DAY, 9);
        open(session);
        assertThat($(AddedList.class).all()).isEmpty();
        look(person.personnelNumber());
        letIn(person);
        assertThat($(AddedList.class).single().getElement().getTextRecursively())
                .contains("Door jou toegevoegd", person.fullName());

        press("Haal van de lijst");
        test($(ConfirmDialog.class).all().getLast()).confirm();

        assertThat(notices()).contains(person.fullName() + " staat niet meer op de lijst.");
        assertThat(roster(session)).extracting(each -> each.person().id()).doesNotContain(person.id());
        assertThat($(AddedList.class).all()).isEmpty();
    }

    @Test
    void whoIsElsewhereIsRefusedWithTheTimeAndNotWithThePlace() {
        Session session = given(DAY, 0);
        Session other = session(planning.published("SVHW", site, DAY, 12));
        Person busy = persons.find(organisation.person()).orElseThrow();
        enrolments.enrol(other.id(), TestActors.participant(busy.id()));
        itIs(DAY, 9);
        open(session);
        look(busy.personnelNumber());

        letIn(busy);

        assertThat($(AdmitForm.class).single().getElement().getTextRecursively())
                .contains("Deze persoon is dan al ergens anders ingeschreven: di 1 december 2026, 09.00–\u206012.30.")
                .doesNotContain(other.reference(), "hybride");
    }

    @Test
    void whoRunsTheOtherSessionTooReadsWhichItIs() {
        Session session = given(DAY, 0);
        Session other = session(planning.published("SVHW", site, DAY, 12));
        Person busy = persons.find(organisation.person()).orElseThrow();
        enrolments.enrol(other.id(), TestActors.participant(busy.id()));
        itIs(DAY, 9);
        signIn(TestActors.planner());
        open(session);
        look(busy.personnelNumber());

        letIn(busy);

        assertThat($(AdmitForm.class).single().getElement().getTextRecursively())
                .contains("Deze persoon doet dan al mee aan Sociaal veilig hybride werken", other.reference());
    }

    @Test
    void theAttendanceLeadsBackToTheSession() {
        Session session = given(DAY, 0);
        open(session);

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("/sessions/" + session.reference());
    }

    @Test
    void theSessionOfAnotherTrainerDoesNotExist() {
        Session session = given(DAY, 1);
        PersonId other = organisation.person();
        planning.trainer(other);
        signIn(TestActors.trainer(other));

        open(session);

        assertThat($(AttendanceView.class).all()).isEmpty();
        assertThat(everything())
                .doesNotContain(roster(session).getFirst().person().name());
    }

    @Test
    void whoIsShieldedIsANumberedParticipantWhoCanBeMarked() {
        Session session = given(DAY, 1);
        PersonId hidden = tree.someoneIn(tree.shielded(tree.branch()));
        enrolments.enrol(session.id(), TestActors.participant(hidden));
        itIs(DAY, 12);
        open(session);

        assertThat(everything()).contains("Afgeschermde deelnemer 1");
        assertThat(everything())
                .doesNotContain(persons.find(hidden).orElseThrow().familyName())
                .doesNotContain(persons.find(hidden).orElseThrow().personnelNumber());
        test(choices().get(1)).selectItem("Afwezig");

        assertThat(roster(session).getLast().marks()).containsValues(Mark.ABSENT);
    }

    @Test
    void whoIsShieldedIsLetInByTheWholeNumberOnly() {
        Session session = given(DAY, 0);
        PersonId hidden = tree.someoneIn(tree.shielded(tree.branch()));
        Person file = persons.find(hidden).orElseThrow();
        itIs(DAY, 9);
        open(session);

        look(file.familyName());
        assertThat(everything()).contains("Niemand gevonden die nu bij Defensie werkt.");
        look(file.personnelNumber());
        assertThat(everything()).contains("Afgeschermd (" + file.personnelNumber() + ")");
        assertThat(everything()).doesNotContain(file.familyName());
    }

    // ---- what I give

    @Test
    void whatWaitsToBeClosedComesFirstThenTodayThenTheRest() {
        Session over = given(DAY.minusDays(1), 2);
        Session today = given(DAY, 1);
        Session coming = given(DAY.plusDays(7), 0);
        itIs(DAY, 8);

        navigate(GivingView.class);

        assertThat($(H2.class).all())
                .extracting(H2::getText)
                .containsExactly("Nog af te sluiten", "Vandaag", "Binnenkort");
        assertThat($(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .containsSubsequence(attendanceOf(over), attendanceOf(today), attendanceOf(coming));
        assertThat(everything()).contains("2 deelnemers", "1 deelnemer", "Nog geen deelnemers");
        assertThat($(Anchor.class).all().stream()
                        .filter(link -> link.getText().equals("Open de presentie"))
                        .map(Anchor::getHref))
                .as("what waits has a button")
                .containsExactly("/" + attendanceOf(over), "/" + attendanceOf(today));
    }

    @Test
    void aTrainerWithNothingToGiveReadsWhy() {
        navigate(GivingView.class);

        assertThat(everything()).contains("Je geeft nu niets", "Zodra een planner een uitvoering met jou plant");
    }

    @Test
    void whoHasTheRoleButIsNotInThePlanningReadsWhatToDo() {
        signIn(TestActors.trainer(organisation.person()));

        navigate(GivingView.class);

        assertThat(everything()).contains("Vraag een planner om je toe te voegen.");
    }

    // ---- what the tests stand on

    private void signIn(Actor someone) {
        SignedIn.as(someone);
        UI.getCurrent().setLocale(Locale.forLanguageTag("nl-NL"));
    }

    private Session given(LocalDate day, int participants) {
        Room room = planning.room(site, 20);
        Session session = sessions.find(
                        planning.published(planning.draft(
                                "UBA",
                                room,
                                planning.trainer(giver),
                                12,
                                TestPlanning.block(day, "09:00", "12:30", room),
                                TestPlanning.block(day, "13:30", "16:30", room))),
                        Accounts.SYSTEM)
                .orElseThrow()
                .session();
        organisation
                .people(participants)
                .forEach(person -> enrolments.enrol(session.id(), TestActors.participant(person)));
        return session;
    }

    private void itIs(LocalDate day, int hour) {
        clock.set(day.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant());
    }

    private void open(Session session) {
        UI.getCurrent().navigate(AttendanceView.class, new RouteParameters("reference", session.reference()));
    }

    private void press(String text) {
        test($(Button.class).withText(text).all().getFirst()).click();
    }

    private List<ListItem> waiting() {
        return $(ListItem.class).all().stream()
                .filter(item -> item.hasClassName("vt-missing"))
                .toList();
    }

    private Session session(SessionId id) {
        return sessions.find(id, Accounts.SYSTEM).orElseThrow().session();
    }

    private void close() {
        press("Sluit de uitvoering af");
        test($(ConfirmDialog.class).all().getLast()).confirm();
    }

    private void look(String text) {
        test(who()).setValue(text);
    }

    private void letIn(Person person) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel()
                                .filter(("Voeg " + person.fullName() + " toe")::equals)
                                .isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private TextField who() {
        return $(TextField.class).single();
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Mark>> choices() {
        return $(RadioButtonGroup.class).all().stream()
                .map(group -> (RadioButtonGroup<Mark>) group)
                .toList();
    }

    private List<Participant> roster(Session session) {
        return attendance.roster(session.id(), trainer).orElseThrow();
    }

    private static String attendanceOf(Session session) {
        return "sessions/" + session.reference() + "/attendance";
    }

    private String notices() {
        return String.join(
                " ", $(Notification.class).all().stream().map(this::text).toList());
    }

    private String everything() {
        return String.join(" ", $(Main.class).all().stream().map(this::text).toList());
    }

    private String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
