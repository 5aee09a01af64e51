package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.planning.FieldProblem;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.RoomId;
import nl.vertrouwd.planning.SessionDraft.Block;
import org.jspecify.annotations.Nullable;

/** One day-part in the form: date, start, end and room. */
class DayPartRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final H3 title = new H3();
    private final Span day = new Span();
    private final DatePicker date = DateFields.day(getTranslation("planning.field.date"));
    private final TimePicker start = DateFields.time(getTranslation("planning.field.start"));
    private final TimePicker end = DateFields.time(getTranslation("planning.field.end"));
    private final ComboBox<Room> room = new ComboBox<>(getTranslation("planning.field.room"));
    private final Button remove = new Button(getTranslation("planning.day-part.remove"));
    private transient List<Room> rooms = List.of();

    DayPartRow(PlanningWords words, Command whenTyped, Command whenRemoved) {
        room.setItemLabelGenerator(each -> words.room(each, getLocale()));
        room.setClearButtonVisible(true);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(click -> whenRemoved.execute());
        date.addValueChangeListener(typed -> {
            day.setText(date.isEmpty() ? "" : Formats.of(getLocale()).day(date.getValue()));
            tell(typed.isFromClient(), whenTyped);
        });
        start.addValueChangeListener(typed -> tell(typed.isFromClient(), whenTyped));
        end.addValueChangeListener(typed -> tell(typed.isFromClient(), whenTyped));
        room.addValueChangeListener(typed -> tell(typed.isFromClient(), whenTyped));
        day.addClassName("vt-quiet");
        Div head = new Div(new Div(title, day), remove);
        head.addClassName("vt-card-head");
        Div fields = new Div(date, start, end, room);
        fields.addClassName("vt-day-part-fields");
        getContent().addClassName("vt-day-part");
        getContent().getElement().setAttribute("role", "group");
        getContent().add(head, fields);
    }

    private static void tell(boolean byHand, Command listener) {
        if (byHand) {
            listener.execute();
        }
    }

    void number(int number, boolean only) {
        String name = getTranslation("planning.day-part.title", number);
        title.setText(name);
        getContent().getElement().setAttribute("aria-label", name);
        remove.setAriaLabel(getTranslation("planning.day-part.remove.number", number));
        remove.setVisible(!only);
    }

    void offer(List<Room> choice, boolean inRoom) {
        RoomId chosen = room.getValue() == null ? null : room.getValue().id();
        rooms = choice;
        room.setItems(choice);
        room.setVisible(inRoom);
        room.setValue(find(chosen).orElse(null));
        room.setHelperText(inRoom && choice.isEmpty() ? getTranslation("planning.field.room.none") : null);
    }

    /** What is typed and cannot be read stays, for it is no value that could differ from what is shown. */
    void show(Block block) {
        showIn(date, block.date());
        showIn(start, block.start());
        showIn(end, block.end());
        room.setValue(find(block.room()).orElse(null));
    }

    private static <T> void showIn(HasValue<?, T> field, @Nullable T value) {
        if (!Objects.equals(field.getValue(), value)) {
            field.setValue(value);
        }
    }

    Block typed() {
        Room chosen = room.isVisible() ? room.getValue() : null;
        return new Block(date.getValue(), start.getValue(), end.getValue(), chosen == null ? null : chosen.id());
    }

    /** The field that a problem is about. */
    Component field(FieldProblem.Field field) {
        return switch (field) {
            case START -> start;
            case END -> end;
            case ROOM -> room;
            default -> date;
        };
    }

    void clearErrors() {
        date.setInvalid(false);
        start.setInvalid(false);
        end.setInvalid(false);
        room.setInvalid(false);
    }

    void focus() {
        date.focus();
    }

    private Optional<Room> find(@Nullable RoomId id) {
        return rooms.stream().filter(each -> each.id().equals(id)).findAny();
    }
}
