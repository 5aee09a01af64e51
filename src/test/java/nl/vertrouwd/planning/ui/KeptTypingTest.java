package nl.vertrouwd.planning.ui;

import static nl.vertrouwd.planning.TestPlanning.block;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.FormDrafts;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.TestPlanning;
import nl.vertrouwd.planning.Trainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** A planner who is called away in the middle of the form of a session, and comes back. */
@SpringBootTest
@Transactional
@Import({TestOrganisation.class, TestPlanning.class, TestClock.Wanted.class})
class KeptTypingTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2028, 5, 16);
    private static final String KEPT = "Je was hier bezig, we hebben bewaard wat je typte.";

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlanning planning;

    @Autowired
    Scheduling scheduling;

    @Autowired
    Sessions sessions;

    @Autowired
    FormDrafts forms;

    @Autowired
    PlanningWords words;

    private final AccountId account = AccountId.next();
    private Site site;
    private Room room;
    private Trainer trainer;

    @BeforeEach
    void aPlannerIsSignedIn() {
        site = organisation.site("Europe/Amsterdam");
        room = planning.room(site, 20);
        trainer = planning.trainer();
        SignedIn.as(planner());
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SignedIn.nobody();
    }

    @Test
    void aHalfFilledFormComesBackAfterLeavingAndAfterANewSignIn() {
        fill();
        comeBackAs(planner());

        assertThat(notice()).contains(KEPT, "Het laatste typte je op ma 23 november 2026 om 10.00 uur.");
        assertThat(this.<Course>combo("Opleiding").getValue()).isEqualTo(planning.course("UBA"));
        assertThat(this.<Site>combo("Locatie").getValue()).isEqualTo(site);
        assertThat($(DayPartRow.class).all()).hasSize(2).allSatisfy(row -> {
            assertThat(row.typed().date()).isEqualTo(DAY);
            assertThat(row.typed().room()).isEqualTo(room.id());
        });
        assertThat(number("Aantal plaatsen").getValue()).isEqualTo(9);
    }

    @Test
    void anotherPlannerStartsWithAnEmptyForm() {
        fill();
        comeBackAs(new Actor(AccountId.next(), null, Set.of(Role.PLANNER)));

        assertThat($(KeptTyping.class).all()).isEmpty();
        assertThat(this.<Course>combo("Opleiding").getValue()).isNull();
    }

    @Test
    void whatWasTypedCanBeThrownAwayAndPutBack() {
        fill();
        comeBackAs(planner());

        click("Gooi weg wat ik typte");
        assertThat(notice()).contains("Wat je typte is weg.", "Je begint met een leeg formulier.");
        assertThat(this.<Course>combo("Opleiding").getValue()).isNull();
        assertThat(forms.find(null, planner())).isEmpty();
        click("Zet terug");
        assertThat(notice()).contains(KEPT);
        assertThat(number("Aantal plaatsen").getValue()).isEqualTo(9);
        assertThat(forms.find(null, planner())).isPresent();
    }

    @Test
    void whatIsThrownAwayStaysAway() {
        fill();
        comeBackAs(planner());
        click("Gooi weg wat ik typte");
        comeBackAs(planner());

        assertThat($(KeptTyping.class).all()).isEmpty();
        assertThat(this.<Course>combo("Opleiding").getValue()).isNull();
    }

    @Test
    void whatIsPublishedIsNotKeptAnyMore() {
        fill();
        choose("Trainer", trainer);
        click("Publiceer");
        assertThat(getCurrentView()).isInstanceOf(PlanningView.class);
        comeBackAs(planner());

        assertThat($(KeptTyping.class).all()).isEmpty();
        assertThat(this.<Course>combo("Opleiding").getValue()).isNull();
    }

    @Test
    void aRefusalLosesNothingEither() {
        fill();
        click("Publiceer");
        comeBackAs(planner());

        assertThat(notice()).contains(KEPT);
    }

    @Test
    void typingBackWhatIsStoredLeavesNothingToKeep() {
        SessionId session = plan();
        edit(session);
        test(number("Aantal plaatsen")).setValue(9);
        assertThat(forms.find(session, planner())).isPresent();
        test(number("Aantal plaatsen")).setValue(12);
        assertThat(forms.find(session, planner())).isEmpty();
    }

    @Test
    void aSessionThatAnotherPlannerChangedMeanwhileIsComparedWhenSaved() {
        SessionId session = plan();
        edit(session);
        test(number("Aantal plaatsen")).setValue(9);
        navigate(PlanningView.class);
        changeCapacity(session, 10);

        edit(session);
        assertThat(notice()).contains("Intussen heeft iemand anders deze uitvoering gewijzigd.");
        assertThat(number("Aantal plaatsen").getValue()).isEqualTo(9);
        click("Bewaar wijzigingen");
        assertThat($(SessionConflict.class).single().getElement().getTextRecursively())
                .contains("nu: 10 – jij typte: 9");
        click("Bewaar mijn versie eroverheen");
        assertThat(details(session).session().capacity()).isEqualTo(9);
        assertThat(forms.find(session, planner())).isEmpty();
    }

    @Test
    void whoTakesTheOtherVersionOverHasNothingKept() {
        SessionId session = plan();
        edit(session);
        test(number("Aantal plaatsen")).setValue(9);
        changeCapacity(session, 10);
        click("Bewaar wijzigingen");
        click("Neem de andere versie over");

        assertThat(number("Aantal plaatsen").getValue()).isEqualTo(10);
        assertThat($(KeptTyping.class).all()).isEmpty();
        assertThat(forms.find(session, planner())).isEmpty();
    }

    @Test
    void aCancelledSessionBringsNothingBack() {
        SessionId session = plan();
        edit(session);
        test(number("Aantal plaatsen")).setValue(9);
        navigate(PlanningView.class);
        scheduling.cancel(session, CancelReason.OTHER, Accounts.SYSTEM);

        edit(session);
        assertThat($(KeptTyping.class).all()).isEmpty();
        assertThat($(SessionForm.class).all()).isEmpty();
    }

    // ---- in words of the trade

    private Actor planner() {
        return new Actor(account, null, Set.of(Role.PLANNER));
    }

    private void comeBackAs(Actor someone) {
        navigate(PlanningView.class);
        SignedIn.as(someone);
        navigate(SessionEditorView.class);
    }

    private void fill() {
        navigate(SessionEditorView.class);
        choose("Opleiding", planning.course("UBA"));
        choose("Locatie", site);
        test($(DatePicker.class, $(DayPartRow.class).first()).first()).setValue(DAY);
        ComboBox<Room> first = $(ComboBox.class, $(DayPartRow.class).first()).first();
        test(first).selectItem(words.room(room, Locale.of("nl")));
        test(number("Aantal plaatsen")).setValue(9);
    }

    private SessionId plan() {
        return planning.published(planning.draft(
                "UBA", room, trainer, 12, block(DAY, "09:00", "12:30", room), block(DAY, "13:30", "16:30", room)));
    }

    private void changeCapacity(SessionId session, int capacity) {
        SessionDetails now = details(session);
        SessionDraft draft = SessionDrafts.of(now);
        SessionDraft changed = new SessionDraft(
                draft.course(),
                draft.form(),
                draft.organiser(),
                draft.site(),
                capacity,
                draft.minimum(),
                draft.deadline(),
                draft.onlineLink(),
                draft.language(),
                draft.dayParts(),
                draft.trainers());
        assertThat(scheduling.change(session, now.version(), changed, false, Accounts.SYSTEM))
                .isInstanceOf(ScheduleResult.Scheduled.class);
    }

    private void edit(SessionId session) {
        navigate("sessions/" + details(session).session().reference() + "/edit", SessionEditorView.class);
    }

    private SessionDetails details(SessionId session) {
        return sessions.find(session, Accounts.SYSTEM).orElseThrow();
    }

    private String notice() {
        return $(KeptTyping.class).single().getElement().getTextRecursively();
    }

    private <T> void choose(String label, T item) {
        ComboBox<T> field = combo(label);
        test(field).selectItem(field.getItemLabelGenerator().apply(item));
    }

    private <T> ComboBox<T> combo(String label) {
        return labelled(ComboBox.class, label);
    }

    private IntegerField number(String label) {
        return labelled(IntegerField.class, label);
    }

    private <T extends Component & HasLabel> T labelled(Class<T> type, String label) {
        List<T> all = $(type).all();
        return all.stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }
}
