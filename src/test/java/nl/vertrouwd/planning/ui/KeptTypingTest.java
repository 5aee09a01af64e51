package nl.vertrouwd.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.FormDrafts;
import nl.vertrouwd.planning.SessionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A planner who is called away in the middle of the form of a session, and comes back. */
class KeptTypingTest extends PlanningViewsBase {

    private static final String KEPT = "Je was hier bezig, we hebben bewaard wat je typte.";

    @Autowired
    FormDrafts forms;

    @Test
    void aHalfFilledFormComesBackAfterLeavingAndAfterANewSignIn() {
        fill();
        comeBackAs(new Actor(planner.account(), null, Set.of(Role.PLANNER)));

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
        comeBackAs(planner);

        click("Gooi weg wat ik typte");
        assertThat(notice()).contains("Wat je typte is weg.", "Je begint met een leeg formulier.");
        assertThat(this.<Course>combo("Opleiding").getValue()).isNull();
        assertThat(forms.find(null, planner)).isEmpty();
        click("Zet terug");
        assertThat(notice()).contains(KEPT);
        assertThat(number("Aantal plaatsen").getValue()).isEqualTo(9);
        assertThat(forms.find(null, planner)).isPresent();
    }

    @Test
    void whatIsThrownAwayStaysAway() {
        fill();
        comeBackAs(planner);
        click("Gooi weg wat ik typte");
        comeBackAs(planner);

        assertThat($(KeptTyping.class).all()).isEmpty();
        assertThat(this.<Course>combo("Opleiding").getValue()).isNull();
    }

    @Test
    void whatIsPublishedIsNotKeptAnyMore() {
        fill();
        choose("Trainer", trainer);
        click("Publiceer");
        assertThat(getCurrentView()).isInstanceOf(PlanningView.class);
        comeBackAs(planner);

        assertThat($(KeptTyping.class).all()).isEmpty();
        assertThat(this.<Course>combo("Opleiding").getValue()).isNull();
    }

    @Test
    void aRefusalLosesNothingEither() {
        fill();
        click("Publiceer");
        comeBackAs(planner);

        assertThat(notice()).contains(KEPT);
    }

    @Test
    void typingBackWhatIsStoredLeavesNothingToKeep() {
        SessionId session = plan(DAY);
        edit(session);
        test(number("Aantal plaatsen")).setValue(9);
        assertThat(forms.find(session, planner)).isPresent();
        test(number("Aantal plaatsen")).setValue(12);
        assertThat(forms.find(session, planner)).isEmpty();
    }

    @Test
    void aSessionThatAnotherPlannerChangedMeanwhileIsComparedWhenSaved() {
        SessionId session = plan(DAY);
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
        assertThat(forms.find(session, planner)).isEmpty();
    }

    @Test
    void whoTakesTheOtherVersionOverHasNothingKept() {
        SessionId session = plan(DAY);
        edit(session);
        test(number("Aantal plaatsen")).setValue(9);
        changeCapacity(session, 10);
        click("Bewaar wijzigingen");
        click("Neem de andere versie over");

        assertThat(number("Aantal plaatsen").getValue()).isEqualTo(10);
        assertThat($(KeptTyping.class).all()).isEmpty();
        assertThat(forms.find(session, planner)).isEmpty();
    }

    @Test
    void aCancelledSessionBringsNothingBack() {
        SessionId session = plan(DAY);
        edit(session);
        test(number("Aantal plaatsen")).setValue(9);
        navigate(PlanningView.class);
        scheduling.cancel(session, CancelReason.OTHER, Accounts.SYSTEM);

        edit(session);
        assertThat($(KeptTyping.class).all()).isEmpty();
        assertThat($(SessionForm.class).all()).isEmpty();
    }

    // ---- in words of the trade

    private void comeBackAs(Actor someone) {
        navigate(PlanningView.class);
        SignedIn.as(someone);
        navigate(SessionEditorView.class);
    }

    private void fill() {
        fillWithoutTrainer();
        test(number("Aantal plaatsen")).setValue(9);
    }

    private String notice() {
        return $(KeptTyping.class).single().getElement().getTextRecursively();
    }
}
