package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.planning.ActivityRequest;
import nl.vertrouwd.planning.ActivityRequests;
import nl.vertrouwd.planning.RequestResult;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.Trainers;

/** What a planner can do with something that was asked: take it up, say that it was done, or why it is not. */
class ActivityAnswers {

    private static final int LONGEST_ANSWER = 300;

    private final ActivityRequests requests;
    private final Trainers trainers;
    private final CurrentUser user;
    private final Texts texts;
    private final Clock clock;
    private final Runnable reload;

    ActivityAnswers(
            ActivityRequests requests, Trainers trainers, CurrentUser user, Texts texts, Clock clock, Runnable reload) {
        this.requests = requests;
        this.trainers = trainers;
        this.user = user;
        this.texts = texts;
        this.clock = clock;
        this.reload = reload;
    }

    Component[] actions(Component on, ActivityRequest request) {
        boolean asked = request.state() == ActivityRequest.State.ASKED;
        Button takeUp = new Button(
                on.getTranslation(asked ? "planning.activity-request.take-up" : "planning.activity-request.move"),
                click -> takeUp(on, request));
        Button done = new Button(on.getTranslation("planning.activity-request.done"), click -> done(on, request));
        Button decline =
                new Button(on.getTranslation("planning.activity-request.decline"), click -> decline(on, request));
        decline.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return asked ? new Component[] {takeUp, decline} : new Component[] {done, takeUp, decline};
    }

    private void takeUp(Component on, ActivityRequest request) {
        DatePicker day = DateFields.day(on.getTranslation("planning.activity-request.day.label"));
        day.setValue(Objects.requireNonNullElse(request.plannedOn(), request.wantedOn()));
        ComboBox<Trainer> trainer = new ComboBox<>(on.getTranslation("planning.activity-request.trainer"));
        trainer.setItems(
                trainers.all(user.require()).stream().filter(Trainer::active).toList());
        trainer.setItemLabelGenerator(Trainer::name);
        trainer.setHelperText(on.getTranslation("planning.activity-request.trainer.help"));
        new SmallForm(
                        on.getTranslation("planning.activity-request.take-up"),
                        on.getTranslation("planning.activity-request.take-up.do"),
                        () -> day.getValue() == null
                                ? on.getTranslation("planning.activity-request.day.needed")
                                : answered(
                                        on,
                                        requests.takeUp(
                                                request.id(),
                                                request.version(),
                                                day.getValue(),
                                                trainer.getValue() == null
                                                        ? null
                                                        : trainer.getValue().id(),
                                                user.require()),
                                        "planning.activity-request.taken-up"),
                        day,
                        trainer)
                .open();
    }

    private void done(Component on, ActivityRequest request) {
        DatePicker day = DateFields.day(on.getTranslation("planning.activity-request.day.label"));
        LocalDate planned = request.plannedOn();
        LocalDate today = LocalDate.now(clock);
        day.setValue(planned == null || planned.isAfter(today) ? today : planned);
        IntegerField times = ActivityDialog.number(on.getTranslation("planning.activity.times"), 1);
        IntegerField people =
                ActivityDialog.number(on.getTranslation("planning.activity.participants"), request.people());
        people.setHelperText(on.getTranslation("planning.activity.participants.help"));
        new SmallForm(
                        on.getTranslation("planning.activity-request.done"),
                        on.getTranslation("planning.activity-request.done.do"),
                        () -> day.getValue() == null || times.getValue() == null || people.getValue() == null
                                ? on.getTranslation("planning.activity.all-needed")
                                : answered(
                                        on,
                                        requests.done(
                                                request.id(),
                                                request.version(),
                                                day.getValue(),
                                                times.getValue(),
                                                people.getValue(),
                                                user.require()),
                                        "planning.activity.entered"),
                        day,
                        times,
                        people)
                .open();
    }

    private void decline(Component on, ActivityRequest request) {
        TextArea answer = new TextArea(on.getTranslation("planning.activity-request.answer.label"));
        answer.setMaxLength(LONGEST_ANSWER);
        answer.setHelperText(on.getTranslation("planning.activity-request.answer.help"));
        new SmallForm(
                        on.getTranslation("planning.activity-request.decline"),
                        on.getTranslation("planning.activity-request.decline.do"),
                        () -> answered(
                                on,
                                requests.decline(request.id(), request.version(), answer.getValue(), user.require()),
                                "planning.activity-request.declined"),
                        answer)
                .open();
    }

    /** What is to be said in the form; empty when it was done, which is told on the page. */
    private String answered(Component on, RequestResult result, String textKey) {
        if (result instanceof RequestResult.Done) {
            Notices.done(on.getTranslation(textKey));
            reload.run();
        }
        return DemandWords.refusal(texts, on.getUI().orElseThrow().getLocale(), result);
    }
}
