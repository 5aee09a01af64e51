package nl.vertrouwd.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A planner at the page that changes many sessions at once, and at the card that asks what becomes of one with too few participants. */
class ChangesViewsTest extends PlanningViewsBase {

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPlannerSeesForEachChosenSessionWhatWouldHappen() {
        SessionId session = plan(DAY);
        ChangesView page = navigate(ChangesView.class);
        choose("Locatie", site);
        tick(session);
        test(single(IntegerField.class, "Aantal plaatsen")).setValue(8);
        test(button("Bekijk wat er gebeurt met 1 uitvoering")).click();
        assertThat(page.getElement().getTextRecursively()).contains("1 uitvoering verandert");
        assertThat(button("Wijzig 1 uitvoering").isEnabled()).isTrue();
        test(single(IntegerField.class, "Aantal plaatsen")).setValue(9);
        assertThat(page.getElement().getTextRecursively()).doesNotContain("1 uitvoering verandert");
    }

    @Test
    void whatCannotBeSaysWhyAndIsNotApplied() {
        SessionId session = plan(DAY);
        ChangesView page = navigate(ChangesView.class);
        choose("Locatie", site);
        tick(session);
        test(single(IntegerField.class, "Aantal plaatsen")).setValue(21);
        test(button("Bekijk wat er gebeurt met 1 uitvoering")).click();
        assertThat(page.getElement().getTextRecursively()).contains("Blijft zoals nu: ");
        assertThat(button("Er valt niets te wijzigen").isEnabled()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void withoutALinkNothingIsLookedAt() {
        SessionId session = plan(DAY);
        ChangesView page = navigate(ChangesView.class);
        choose("Locatie", site);
        tick(session);
        $(RadioButtonGroup.class).single().setValue(ChangeWish.Kind.ONLINE);
        test(button("Bekijk wat er gebeurt met 1 uitvoering")).click();
        assertThat(single(TextField.class, "Link naar de bijeenkomst").isInvalid())
                .isTrue();
        assertThat(page.getElement().getTextRecursively()).doesNotContain("verandert");
    }

    @Test
    void theBoardAsksWhatBecomesOfASessionWithTooFewPeople() {
        SessionId session = plan(DAY);
        jdbc.sql("UPDATE session SET minimum = 6 WHERE id = ?")
                .param(Ids.bytes(session.value()))
                .update();
        jdbc.sql(
                        "INSERT INTO minimum_question (session_id, deadline, asked_at, decides_at)"
                                + " SELECT id, deadline, '2026-11-22 09:00:00', '2026-11-25 09:00:00' FROM session WHERE id = ?")
                .param(Ids.bytes(session.value()))
                .update();
        PlanningView board = navigate(PlanningView.class);
        assertThat(board.getElement().getTextRecursively())
                .contains("0 ingeschreven, minstens 6 nodig.")
                .contains("automatisch niet door");
        test($(Button.class)
                        .withAttribute("aria-label", "Laat doorgaan: " + reference(session))
                        .single())
                .click();
        assertThat(details(session).session().state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(details(session).session().confirmedAt()).isNotNull();
        assertThat(board.getElement().getTextRecursively()).doesNotContain("minstens 6 nodig");
    }

    private void tick(SessionId session) {
        test($(Checkbox.class).all().stream()
                        .filter(each -> each.getLabel().endsWith(reference(session)))
                        .findAny()
                        .orElseThrow())
                .click();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private <T extends Component> T single(Class<T> type, String caption) {
        return $(type).withCaption(caption).single();
    }
}
