package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.planning.BoardMove;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.MoveOutcome;
import nl.vertrouwd.planning.MoveWill;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.TrainerId;

/** Moves an entry by typing: date, time, room and trainer; says after every change whether it fits, and why not. */
class MoveDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NOTE = 300;

    private final transient ShownBoard.Shown shown;
    private final transient Choices choices;
    private final transient PlanningWords words;
    private final transient Asking ask;
    private final DatePicker date = DateFields.day(getTranslation("planning.field.date"));
    private final TimePicker start = DateFields.time(getTranslation("planning.field.start"));
    private final TimePicker end = DateFields.time(getTranslation("planning.field.end"));
    private final ComboBox<Room> room = new ComboBox<>(getTranslation("planning.field.room"));
    private final ComboBox<Trainer> trainer = new ComboBox<>(getTranslation("planning.board.trainer"));
    private final Checkbox whole = new Checkbox();
    private final MoveAnswer answer = new MoveAnswer();
    private final TextArea note = new TextArea(getTranslation("planning.hindered.note"));
    private final Checkbox letGo = new Checkbox(getTranslation("planning.board.dialog.let-go"));
    private final Button submit = new Button(getTranslation("planning.board.move"));

    /** Says what would come of a move. */
    @FunctionalInterface
    interface Asking {
        MoveOutcome wouldMove(BoardMove move);
    }

    /** Makes a move as far as it is willed. */
    @FunctionalInterface
    interface Moving {
        void move(BoardMove move, MoveWill will);
    }

    MoveDialog(
            ShownBoard.Shown shown,
            Choices choices,
            PlanningWords words,
            MoveWords said,
            Instant now,
            Asking ask,
            Moving move) {
        this.shown = shown;
        this.choices = choices;
        this.words = words;
        this.ask = ask;
        CalendarItem item = shown.item();
        String title = choices.course(item.course())
                .map(course -> course.title(getLocale()))
                .orElse(item.reference());
        setHeaderTitle(getTranslation("planning.board.dialog.title", title));
        setWidth("34rem");
        offer();
        note.setHelperText(getTranslation("planning.hindered.note.help"));
        note.setErrorMessage(getTranslation("planning.hindered.note.needed"));
        note.setMaxLength(LONGEST_NOTE);
        note.setVisible(false);
        letGo.setVisible(false);
        Div times = new Div(date, start, end);
        times.addClassName("vt-move-times");
        Div form = new Div(what(now), times, room, trainer, whole, answer, note, letGo);
        form.addClassName("vt-form");
        add(form);
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> {
            submit.setEnabled(true);
            typed().ifPresentOrElse(typed -> submit(typed, move), answer::incomplete);
        });
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), submit);
        show(item);
        listen(said);
    }

    /** Says what would come of the move, and offers what can be decided about it. */
    void answer(MoveOutcome outcome, MoveWords said) {
        answer.show(outcome, said);
        note.setVisible(outcome.result() instanceof ScheduleResult.Hindered);
        letGo.setVisible(outcome.onlyParticipants());
        letGo.setValue(letGo.isVisible() && letGo.getValue());
    }

    private void submit(BoardMove move, Moving moving) {
        boolean noteMissing = note.isVisible() && note.getValue().isBlank();
        note.setInvalid(noteMissing);
        if (noteMissing) {
            note.focus();
        } else {
            moving.move(move, new MoveWill(note.isVisible() ? note.getValue().strip() : "", letGo.getValue()));
        }
    }

    /** Fills in what was dropped. */
    void show(BoardMove dropped) {
        date.setValue(dropped.date());
        start.setValue(dropped.start());
        if (dropped.end() != null) {
            end.setValue(dropped.end());
        }
        choices.room(dropped.room()).ifPresent(room::setValue);
        Optional.ofNullable(dropped.trainer()).flatMap(choices::trainer).ifPresent(trainer::setValue);
        whole.setValue(dropped.whole() || whole.getValue());
    }

    private Div what(Instant now) {
        CalendarItem item = shown.item();
        RouterLink open = PlanningNavigation.editorLink(
                getTranslation("planning.board.open", item.reference()), item.reference());
        Div what = new Div(
                words.badge(item.stage(now), getLocale()),
                new Span(getTranslation("base.places", item.taken(), item.capacity())),
                open);
        what.addClassName("vt-actions");
        return what;
    }

    private void offer() {
        CalendarItem item = shown.item();
        room.setItems(choices.rooms().stream()
                .filter(each -> each.active() || each.id().equals(item.roomId()))
                .sorted((a, b) -> label(a).compareToIgnoreCase(label(b)))
                .toList());
        room.setItemLabelGenerator(this::label);
        room.setVisible(item.roomId() != null);
        Set<TrainerId> used = item.trainers().stream().map(Trainer::id).collect(Collectors.toSet());
        trainer.setItems(choices.usableTrainers(used));
        trainer.setItemLabelGenerator(each -> words.trainer(each, getLocale()));
        trainer.setHelperText(getTranslation("planning.board.dialog.trainer.help"));
        boolean several = item.plan().dayParts() > shown.parts().size();
        whole.setLabel(getTranslation("planning.board.dialog.whole", item.plan().dayParts()));
        whole.setVisible(several);
        end.setVisible(shown.parts().size() == 1);
    }

    private String label(Room each) {
        return choices.site(each.site())
                .map(site -> getTranslation("planning.calendar.place", site.name(), words.room(each, getLocale())))
                .orElse(each.name());
    }

    private void show(CalendarItem item) {
        date.setValue(item.date());
        start.setValue(item.start());
        end.setValue(item.end());
        choices.room(item.roomId()).ifPresent(room::setValue);
        lead().flatMap(choices::trainer).ifPresent(trainer::setValue);
    }

    private void listen(MoveWords said) {
        for (AbstractField<?, ?> field : List.<AbstractField<?, ?>>of(date, start, end, room, trainer, whole)) {
            field.addValueChangeListener(
                    typed -> typed().ifPresentOrElse(move -> answer(ask.wouldMove(move), said), answer::incomplete));
        }
    }

    private Optional<TrainerId> lead() {
        return shown.item().trainers().stream().map(Trainer::id).findFirst();
    }

    /** What is typed, once it is complete. */
    private Optional<BoardMove> typed() {
        if (date.isEmpty() || start.isEmpty() || end.isVisible() && end.isEmpty()) {
            return Optional.empty();
        }
        Room place = room.getValue();
        TrainerId giver = trainer.isEmpty() ? null : trainer.getValue().id();
        TrainerId before = lead().orElse(null);
        boolean sameRoom = place == null || place.id().equals(shown.item().roomId());
        boolean sameTrainer = Objects.equals(giver, before);
        return Optional.of(new BoardMove(
                shown.parts(),
                whole.getValue(),
                date.getValue(),
                start.getValue(),
                end.isVisible() ? end.getValue() : null,
                sameRoom ? null : place.id(),
                sameTrainer ? null : before,
                sameTrainer ? null : giver));
    }
}
