package nl.vertrouwd.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionStage;
import nl.vertrouwd.planning.SessionTerms;
import org.junit.jupiter.api.Test;

/** What stands in the way is overruled with a note; a session is confirmed, planned once more, and as a series. */
class SessionOnceMoreViewsTest extends PlanningViewsBase {

    private static final LocalDate KINGS_DAY = LocalDate.of(2028, 4, 27);

    private List<CalendarItem> planned(LocalDate day) {
        return sessions.calendar(day, day.plusDays(1), planner).stream()
                .filter(item -> item.room().equals(room.name()))
                .toList();
    }

    @Test
    void aDayOffAsksForANoteAndNothingIsStoredWithoutOne() {
        fillWithoutTrainer();
        pick(0, KINGS_DAY);
        choose("Trainer", trainer);
        click("Publiceer");
        assertThat(planned(KINGS_DAY)).isEmpty();
        click("Toch inplannen");
        assertThat(labelled(TextArea.class, "Waarom plan je het toch in?").isInvalid())
                .isTrue();
        test(labelled(TextArea.class, "Waarom plan je het toch in?")).setValue("Het team kan alleen dan");
        click("Toch inplannen");
        assertThat(planned(KINGS_DAY)).isNotEmpty();
    }

    @Test
    void aPublishedSessionIsConfirmedOnItsPage() {
        SessionId session = plan(DAY);
        edit(session);
        click("Bevestig: gaat door");
        assertThat(SessionStage.of(details(session).session(), details(session).changedAt()))
                .isEqualTo(SessionStage.CONFIRMED);
        assertThat($(Button.class).all())
                .filteredOn(button -> button.isVisible() && button.getText().equals("Bevestig: gaat door"))
                .isEmpty();
    }

    @Test
    void aCopyIsTheSameAWeekLater() {
        SessionId session = plan(DAY);
        UI.getCurrent()
                .navigate(SessionEditorView.class, QueryParameters.of(PlanningNavigation.COPY, reference(session)));
        assertThat(combo("Opleiding").getValue()).isEqualTo(planning.course("UBA"));
        assertThat(combo("Trainer").getValue()).isEqualTo(trainer);
        assertThat(row(0, DatePicker.class).getValue()).isEqualTo(DAY.plusWeeks(1));
        assertThat(planned(DAY.plusWeeks(1))).isEmpty();
        click("Bewaar als concept");
        assertThat(planned(DAY.plusWeeks(1))).hasSize(2);
    }

    @Test
    void aSeriesSaysWhichDaysItTakesAndMakesDraftsOfThem() {
        SessionId session = plan(DAY);
        navigate("sessions/" + reference(session) + "/series", SeriesView.class);
        assertThat(labelled(DatePicker.class, "Eerste keer op").getValue()).isEqualTo(DAY.plusWeeks(1));
        click("Maak 8 concepten");
        assertThat(planned(DAY.plusWeeks(1))).hasSize(2);
        assertThat(planned(DAY.plusWeeks(3))).hasSize(2);
        assertThat(planned(DAY.plusWeeks(2))).isEmpty();
    }

    @Test
    void theSecondOfTwoPlannersSeesWhatTheFirstAgreedOtherwise() {
        SessionId session = plan(DAY);
        edit(session);
        SessionDraft theirs = SessionDraft.of(details(session))
                .on(SessionTerms.USUAL.until(9))
                .overruledWith("Voor een test");
        assertThat(scheduling.change(session, details(session).version(), theirs, false, Accounts.SYSTEM))
                .isInstanceOf(ScheduleResult.Scheduled.class);
        test(number("Aantal plaatsen")).setValue(10);
        click("Bewaar wijzigingen");
        assertThat($(SessionConflict.class).first().getElement().getTextRecursively())
                .contains("Zelf afmelden")
                .contains("9 dagen vooraf");
    }

    @Test
    void whoItIsForIsOpenedAndSaidWhenItIsNotRight() {
        fillWithoutTrainer();
        choose("Opleiding", planning.course("SVJT"));
        choose("Trainer", trainer);
        click("Publiceer");
        UnitField team = labelled(UnitField.class, "Team dat heeft geboekt");
        assertThat(team.isInvalid()).isTrue();
        assertThat(team.getErrorMessage()).contains("Kies welk team heeft geboekt");
        assertThat(planned(DAY)).isEmpty();
    }
}
