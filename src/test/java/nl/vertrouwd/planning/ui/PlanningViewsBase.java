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
import nl.vertrouwd.base.StatementCounter;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.TestOrganisation;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** A planner at the screens without a browser, on 23 November 2026, with a room and a trainer of their own. */
@SpringBootTest
@Transactional
@Import({TestOrganisation.class, TestPlanning.class, TestClock.Wanted.class, StatementCounter.Wanted.class})
abstract class PlanningViewsBase extends SpringBrowserlessTest {

    static final LocalDate DAY = LocalDate.of(2028, 5, 16);

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlanning planning;

    @Autowired
    Scheduling scheduling;

    @Autowired
    Sessions sessions;

    @Autowired
    PlanningWords words;

    final Actor planner = new Actor(AccountId.next(), null, Set.of(Role.PLANNER));
    Site site;
    Room room;
    Trainer trainer;

    @BeforeEach
    void aPlannerIsSignedIn() {
        SignedIn.as(planner);
        site = organisation.site("Europe/Amsterdam");
        room = planning.room(site, 20);
        trainer = planning.trainer();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SignedIn.nobody();
    }

    SessionId plan(LocalDate day) {
        return planning.published(draftOn(day));
    }

    SessionDraft draftOn(LocalDate day) {
        return planning.draft(
                "UBA", room, trainer, 12, block(day, "09:00", "12:30", room), block(day, "13:30", "16:30", room));
    }

    /** Somebody else changes it. */
    void changeCapacity(SessionId session, int capacity) {
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

    void edit(SessionId session) {
        navigate("sessions/" + reference(session) + "/edit", SessionEditorView.class);
    }

    /** Everything but the trainer. */
    void fillWithoutTrainer() {
        navigate(SessionEditorView.class);
        choose("Opleiding", planning.course("UBA"));
        choose("Locatie", site);
        pick(0, DAY);
        ComboBox<Room> first = row(0, ComboBox.class);
        test(first).selectItem(words.room(room, Locale.of("nl")));
    }

    SessionDetails details(SessionId session) {
        return sessions.find(session, Accounts.SYSTEM).orElseThrow();
    }

    String reference(SessionId session) {
        return details(session).session().reference();
    }

    <T> void choose(String label, T item) {
        ComboBox<T> field = combo(label);
        test(field).selectItem(field.getItemLabelGenerator().apply(item));
    }

    void pick(int row, LocalDate day) {
        test(row(row, DatePicker.class)).setValue(day);
    }

    <T extends Component> T row(int index, Class<T> type) {
        return $(type, $(DayPartRow.class).all().get(index)).first();
    }

    <T> ComboBox<T> combo(String label) {
        return labelled(ComboBox.class, label);
    }

    IntegerField number(String label) {
        return labelled(IntegerField.class, label);
    }

    <T extends Component & HasLabel> T labelled(Class<T> type, String label) {
        List<T> all = $(type).all();
        return all.stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    void click(String text) {
        test($(Button.class).all().stream()
                        .filter(button -> text.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
