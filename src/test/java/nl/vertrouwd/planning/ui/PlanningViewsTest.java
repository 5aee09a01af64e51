package nl.vertrouwd.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.StatementCounter;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.FormSummary;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.Persons;
import nl.vertrouwd.organisation.ShownPerson;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Rooms;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.Trainers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The planners' screens without a browser, on 23 November 2026. */
class PlanningViewsTest extends PlanningViewsBase {

    private static final LocalDate LAST_WEEK = LocalDate.of(2026, 11, 17);

    @Autowired
    Rooms rooms;

    @Autowired
    Trainers trainers;

    @Autowired
    Persons persons;

    @Autowired
    Texts texts;

    // ---- the calendar

    @Test
    void theCalendarShowsTheMonthOfTheAddressAndLeadsToItsNeighbours() {
        calendar("month", DAY);
        assertThat($(H2.class).first().getText()).isEqualTo("mei 2028");
        assertThat($(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains(
                        "planning/new",
                        "planning?date=2028-04-01&view=month",
                        "planning?date=2028-06-01&view=month",
                        "planning?date=2028-05-01&view=week",
                        "planning?date=2028-05-01&view=list");
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfSessions() {
        plan(DAY);
        calendar("month", DAY);
        int withOne = StatementCounter.during(() -> calendar("month", DAY)).size();
        for (int i = 1; i < 12; i++) {
            plan(DAY.plusDays(i));
        }
        List<String> withTwelve = StatementCounter.during(() -> calendar("month", DAY));
        assertThat(withTwelve).hasSize(withOne).hasSizeBetween(1, 30);
        assertThat(withTwelve).filteredOn(sql -> sql.contains("FROM day_part")).hasSize(1);
    }

    @Test
    void draftsThatWaitStandBesideTheCalendar() {
        SessionId draft = draft();
        calendar("month", DAY);
        assertThat($(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains("sessions/" + reference(draft) + "/edit");
    }

    @Test
    void aDraftWhoseDayHasPassedIsNoLongerCountedAsOneThatWaitsButSaysWhatToDo() {
        draft(LAST_WEEK);
        SessionId waits = draft();
        calendar("month", DAY);
        assertThat($(H2.class).all())
                .extracting(H2::getText)
                .contains("Concepten (" + waiting() + ")", "Datum voorbij (1)");
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Deze concepten zijn nooit gepubliceerd."));
        assertThat(waiting()).isPositive();
        scheduling.delete(waits, Accounts.SYSTEM);
    }

    private long waiting() {
        return sessions.drafts(Accounts.SYSTEM).stream()
                .filter(each -> each.startsOn().isAfter(LAST_WEEK))
                .count();
    }

    @Test
    void twoDayPartsOfADayAreOneEntryOfAMonthAndTwoOfAWeek() {
        SessionId session = plan(DAY);
        List<CalendarItem> items = sessions.calendar(DAY, DAY.plusDays(1), Accounts.SYSTEM);
        Course course = planning.course("UBA");
        CalendarEntries entries = new CalendarEntries(
                Map.of(course.id(), course), Map.of(site.id(), site), words, texts, Instant.EPOCH, Locale.of("nl"));
        assertThat(entries.of(items, CalendarPeriod.Shape.WEEK)).hasSize(2);
        assertThat(entries.of(items, CalendarPeriod.Shape.MONTH))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.time()).isEqualTo("09.00–\u206016.30");
                    assertThat(entry.href()).isEqualTo("sessions/" + reference(session));
                    assertThat(entry.places()).isEqualTo("0/12");
                    assertThat(entry.spoken()).isEqualTo("0 van 12 plaatsen");
                    assertThat(entry.place()).isEqualTo(room.name() + ", " + site.name());
                    assertThat(entry.stateWord()).isEqualTo("Gepubliceerd");
                    assertThat(entry.parts()).hasSize(2);
                });
    }

    // ---- the form

    @Test
    void choosingACourseFillsInWhatIsUsual() {
        navigate(SessionEditorView.class);
        choose("Opleiding", planning.course("UBA"));
        assertThat(number("Aantal plaatsen").getValue()).isEqualTo(12);
        assertThat(number("Minimum aantal deelnemers").getValue()).isEqualTo(6);
        assertThat($(DayPartRow.class).all()).hasSize(2);
        pick(0, DAY);
        assertThat($(DayPartRow.class).all())
                .extracting(row -> row.typed().date())
                .containsExactly(DAY, DAY);
        assertThat(date("Inschrijven tot en met").getValue()).isEqualTo(DAY.minusDays(7));
    }

    @Test
    void theTeamCourseIsOfferedInAClassroomOnlyAndSaysWhy() {
        navigate(SessionEditorView.class);
        choose("Opleiding", planning.course("SVJT"));
        RadioButtonGroup<Form> form = form();
        assertThat(form.getListDataView().getItems()).containsExactly(Form.CLASSROOM);
        assertThat(form.getValue()).isEqualTo(Form.CLASSROOM);
        assertThat(form.getHelperText()).contains("met je hele team in één ruimte");
    }

    @Test
    void anEmptyFormSaysAtEachFieldWhatIsMissing() {
        navigate(SessionEditorView.class);
        click("Publiceer");
        assertThat(this.<Course>combo("Opleiding").getErrorMessage()).isEqualTo("Kies een opleiding.");
        assertThat(this.<Trainer>combo("Trainer").getErrorMessage())
                .isEqualTo("Kies een trainer. Zonder trainer kun je niet publiceren.");
        assertThat(number("Aantal plaatsen").isInvalid()).isTrue();
        assertThat(row(0, DatePicker.class).getErrorMessage()).isEqualTo("Kies een datum.");
        FormSummary summary = $(FormSummary.class).single();
        assertThat(summary.isVisible()).isTrue();
        assertThat(summary.getElement().getTextRecursively()).contains("Datum: Kies een datum. (dagdeel 1)");
    }

    @Test
    void theSummaryFollowsWhatIsMendedAndSaysWhatIsWrongNow() {
        fillWithoutTrainer();
        number("Aantal plaatsen").setValue(25);
        click("Publiceer");
        FormSummary summary = $(FormSummary.class).single();
        assertThat(summary.getElement().getTextRecursively()).contains("Kies een trainer.", "Dat is te weinig.");

        test(number("Aantal plaatsen")).setValue(20);
        assertThat(summary.getElement().getTextRecursively())
                .contains("Kies een trainer.")
                .doesNotContain("Dat is te weinig.");
        assertThat(row(0, ComboBox.class).isInvalid()).isFalse();
        choose("Trainer", trainer);
        assertThat(summary.isVisible()).isFalse();
    }

    @Test
    void aFormThatWasNotRefusedSaysNothingWhileItIsFilledIn() {
        fillWithoutTrainer();
        test(number("Aantal plaatsen")).setValue(25);
        assertThat($(FormSummary.class).all()).allMatch(summary -> !summary.isVisible());
        assertThat(row(0, ComboBox.class).isInvalid()).isFalse();
    }

    @Test
    void aSessionThatHasBegunIsPublishedWithoutAPromiseThatPeopleCanEnrol() {
        fill();
        pick(0, LAST_WEEK);
        assertThat($(EditorActions.class).single().getElement().getTextRecursively())
                .contains("De uitvoering is al begonnen of voorbij.");
        click("Publiceer");
        assertThat($(Notification.class).all())
                .extracting(notice -> notice.getElement().getTextRecursively())
                .anyMatch(text -> text.contains("inschrijven kan niet meer. Vul bij de presentie in wie er was."))
                .noneMatch(text -> text.contains("Mensen kunnen zich inschrijven"));
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).startsWith("sessions/UBA-26-");
    }

    @Test
    void aSessionWhoseLastDayForEnrollingHasPassedIsPublishedWithThatSentence() {
        fill();
        date("Inschrijven tot en met").setValue(LAST_WEEK);
        click("Publiceer");
        assertThat($(Notification.class).all())
                .extracting(notice -> notice.getElement().getTextRecursively())
                .anyMatch(text -> text.contains("Inschrijven kan niet meer: de laatste dag daarvoor is voorbij."));
    }

    @Test
    void whatIsWrongKeepsWhatWasTyped() {
        fill();
        number("Aantal plaatsen").setValue(25);
        click("Publiceer");
        assertThat(number("Aantal plaatsen").getValue()).isEqualTo(25);
        assertThat(row(0, ComboBox.class).getErrorMessage())
                .isEqualTo(room.name() + " heeft 20 plaatsen. Dat is te weinig.");
        assertThat(row(0, DatePicker.class).getValue()).isEqualTo(DAY);
        number("Aantal plaatsen").setValue(20);
        click("Publiceer");
        assertThat(sessions.calendar(DAY, DAY.plusDays(1), Accounts.SYSTEM)).isNotEmpty();
    }

    @Test
    void aPublishedSessionStandsInTheCalendarOfItsMonth() {
        fill();
        click("Publiceer");
        assertThat(getCurrentView()).isInstanceOf(PlanningView.class);
        assertThat($(H2.class).first().getText()).isEqualTo("mei 2028");
        assertThat(sessions.calendar(DAY, DAY.plusDays(1), Accounts.SYSTEM))
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.state()).isEqualTo(SessionState.PUBLISHED));
    }

    @Test
    void aClashNamesWhatIsInTheWayAndLeadsToIt() {
        SessionId present = plan(DAY);
        fill();
        click("Publiceer");
        String reference = reference(present);
        assertThat($(ClashNotes.class).single().getElement().getTextRecursively())
                .contains(
                        room.name() + " is dan al bezet: Uitspreken, bespreken, aanspreken (" + reference
                                + "), di 16 mei 2028, 09.00–\u206012.30; di 16 mei 2028, 13.30–\u206016.30.",
                        trainer.name() + " is dan al ergens anders: Uitspreken, bespreken, aanspreken (" + reference
                                + ")");
        assertThat($(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains("sessions/" + reference + "/edit");
        assertThat(number("Aantal plaatsen").getValue()).isEqualTo(12);
    }

    @Test
    void theTimesOfAnotherZoneAreSaid() {
        Site willemstad = organisation.site("America/Curacao");
        planning.room(willemstad, 20);
        navigate(SessionEditorView.class);
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .noneMatch(text -> text.startsWith("Tijden in"));
        choose("Locatie", willemstad);
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Tijden in " + willemstad.name()));
    }

    @Test
    void anotherPlannersChangeIsShownAndCanBeOverwritten() {
        SessionId session = plan(DAY);
        edit(session);
        number("Aantal plaatsen").setValue(9);
        changeCapacity(session, 10);
        click("Bewaar wijzigingen");
        assertThat($(SessionConflict.class).single().getElement().getTextRecursively())
                .contains("Aantal plaatsen", "nu: 10 – jij typte: 9");
        assertThat(number("Aantal plaatsen").getValue()).isEqualTo(9);
        click("Bewaar mijn versie eroverheen");
        assertThat(details(session).session().capacity()).isEqualTo(9);
    }

    @Test
    void anotherPlannersChangeCanBeTakenOver() {
        SessionId session = plan(DAY);
        edit(session);
        number("Aantal plaatsen").setValue(9);
        changeCapacity(session, 10);
        click("Bewaar wijzigingen");
        click("Neem de andere versie over");
        assertThat(number("Aantal plaatsen").getValue()).isEqualTo(10);
        number("Minimum aantal deelnemers").setValue(3);
        click("Bewaar wijzigingen");
        assertThat(details(session).session().minimum()).isEqualTo(3);
    }

    @Test
    void aPublishedSessionIsCancelledWithAReason() {
        SessionId session = plan(DAY);
        edit(session);
        click("Annuleer uitvoering");
        Select<CancelReason> reason = $(Select.class).all().stream()
                .filter(select -> "Waarom".equals(select.getLabel()))
                .map(select -> (Select<CancelReason>) select)
                .findAny()
                .orElseThrow();
        Button confirm = $(Button.class).all().stream()
                .filter(button -> button.getText().equals("Annuleer uitvoering"))
                .reduce((first, last) -> last)
                .orElseThrow();
        test(confirm).click();
        assertThat(reason.getErrorMessage()).isEqualTo("Kies een reden.");
        reason.setValue(CancelReason.TOO_FEW_PARTICIPANTS);
        test(confirm).click();
        assertThat(details(session).session().state()).isEqualTo(SessionState.CANCELLED);
        assertThat(details(session).cancelReason()).isEqualTo(CancelReason.TOO_FEW_PARTICIPANTS);
    }

    @Test
    void aDraftIsPublishedFromItsForm() {
        SessionId draft = draft();
        edit(draft);
        assertThat($(H1.class).single().getText()).isEqualTo("Uitspreken, bespreken, aanspreken");
        click("Publiceer");
        assertThat(details(draft).session().state()).isEqualTo(SessionState.PUBLISHED);
    }

    @Test
    void theFormAsksTheDatabaseTheSameNumberOfTimesHoweverMuchThereIsToChooseFrom() {
        navigate(RoomsView.class);
        int few =
                StatementCounter.during(() -> navigate(SessionEditorView.class)).size();
        for (int i = 0; i < 8; i++) {
            planning.room(site, 10);
            planning.trainer();
        }
        navigate(RoomsView.class);
        assertThat(StatementCounter.during(() -> navigate(SessionEditorView.class)))
                .hasSize(few)
                .hasSizeBetween(1, 10);
    }

    // ---- rooms and trainers

    @Test
    void aRoomIsAddedAndWhatIsWrongIsSaidAtTheField() {
        navigate(RoomsView.class);
        click("Voeg een zaal toe");
        choose("Locatie", site);
        TextField name = $(TextField.class).withCaption("Naam van de zaal").single();
        name.setValue(room.name());
        click("Bewaar zaal");
        assertThat(name.getErrorMessage()).isEqualTo("Deze locatie heeft al een zaal met deze naam.");
        assertThat(name.getValue()).isEqualTo(room.name());
        number("Aantal plaatsen").setValue(2000);
        name.setValue("Zaal 2.14");
        click("Bewaar zaal");
        assertThat(number("Aantal plaatsen").getErrorMessage()).isEqualTo("Kies een getal van 1 tot en met 1.000.");
        number("Aantal plaatsen").setValue(24);
        click("Bewaar zaal");
        assertThat(rooms.at(site.id())).extracting(Room::name).contains("Zaal 2.14");
        assertThat($(ListItem.class).all())
                .anyMatch(item -> item.getElement().getTextRecursively().contains("Zaal 2.14"));
    }

    @Test
    void aPersonOfThePersonnelFileBecomesATrainer() {
        PersonId id = organisation.person();
        ShownPerson person = persons.find(Accounts.SYSTEM, id).orElseThrow();
        navigate(TrainersView.class);
        click("Voeg een trainer toe");
        ComboBox<ShownPerson> field = combo("Naam of personeelsnummer");
        click("Voeg toe");
        assertThat(field.getErrorMessage()).isEqualTo("Kies iemand uit de lijst.");
        field.setValue(person);
        click("Voeg toe");
        assertThat(trainers.all(Accounts.SYSTEM)).extracting(Trainer::person).contains(id);
        assertThat($(H1.class).single().getText()).isEqualTo("Trainers");
    }

    @Test
    void aTrainerIsTakenOutOfUseAndBack() {
        navigate(TrainersView.class);
        byAria("Plan " + trainer.name() + " niet meer in").click();
        assertThat(trainers.all(Accounts.SYSTEM))
                .filteredOn(each -> each.id().equals(trainer.id()))
                .extracting(Trainer::active)
                .containsExactly(false);
        byAria("Plan " + trainer.name() + " weer in").click();
        assertThat(trainers.all(Accounts.SYSTEM))
                .filteredOn(each -> each.id().equals(trainer.id()))
                .extracting(Trainer::active)
                .containsExactly(true);
    }

    // ---- in words of the trade

    private void calendar(String view, LocalDate date) {
        UI.getCurrent()
                .navigate(PlanningView.class, QueryParameters.of("view", view).merging("date", date.toString()));
    }

    private SessionId draft() {
        return draft(DAY);
    }

    private SessionId draft(LocalDate day) {
        return ((nl.vertrouwd.planning.ScheduleResult.Scheduled)
                        scheduling.schedule(draftOn(day), false, Accounts.SYSTEM))
                .id();
    }

    private void fill() {
        fillWithoutTrainer();
        choose("Trainer", trainer);
    }

    private DatePicker date(String label) {
        return labelled(DatePicker.class, label);
    }

    private RadioButtonGroup<Form> form() {
        return $(RadioButtonGroup.class).all().stream()
                .filter(group -> "Vorm".equals(group.getLabel()))
                .map(group -> (RadioButtonGroup<Form>) group)
                .findFirst()
                .orElseThrow();
    }

    private Button byAria(String label) {
        return $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
