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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.FieldProblem;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.RoomId;
import nl.vertrouwd.planning.SessionDraft.Block;
import org.jspecify.annotations.Nullable;

/** One day-part in the form: date, start, end and room; folded away, another site and who plays or speaks in it. */
class DayPartRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Choices choices;
    private final transient PlanningWords words;
    private final H3 title = new H3();
    private final Span day = new Span();
    private final DatePicker date = DateFields.day(getTranslation("planning.field.date"));
    private final TimePicker start = DateFields.time(getTranslation("planning.field.start"));
    private final TimePicker end = DateFields.time(getTranslation("planning.field.end"));
    private final ComboBox<Room> room = new ComboBox<>(getTranslation("planning.field.room"));
    private final ComboBox<Site> site = new ComboBox<>(getTranslation("planning.field.part-site"));
    private final DayPartStaff staff;
    private final Fold more;
    private final Button remove = new Button(getTranslation("planning.day-part.remove"));
    private transient List<Room> rooms = List.of();
    private transient @Nullable Site sessionSite;
    private transient Set<RoomId> used = Set.of();

    DayPartRow(Choices choices, PlanningWords words, Command whenTyped, Command whenRemoved) {
        this.choices = choices;
        this.words = words;
        this.staff = new DayPartStaff(choices, words);
        this.more = new Fold(getTranslation("planning.day-part.more"), site, staff);
        room.setItemLabelGenerator(each -> words.room(each, getLocale()));
        room.setClearButtonVisible(true);
        site.setItems(choices.sites());
        site.setItemLabelGenerator(Site::name);
        site.setClearButtonVisible(true);
        site.addValueChangeListener(chosen -> offerRooms());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(click -> whenRemoved.execute());
        date.addValueChangeListener(typed ->
                day.setText(date.isEmpty() ? "" : Formats.of(getLocale()).day(date.getValue())));
        Stream.concat(Stream.of(date, start, end, room, site), staff.fields().stream())
                .forEach(field -> tell(field, whenTyped));
        day.addClassName("vt-quiet");
        Div head = new Div(new Div(title, day), remove);
        head.addClassName("vt-card-head");
        Div fields = new Div(date, start, end, room);
        fields.addClassName("vt-day-part-fields");
        getContent().addClassName("vt-day-part");
        getContent().getElement().setAttribute("role", "group");
        getContent().add(head, fields, more);
    }

    private void tell(HasValue<?, ?> field, Command whenTyped) {
        field.addValueChangeListener(change -> {
            sayWhatIsFolded();
            if (change.isFromClient()) {
                whenTyped.execute();
            }
        });
    }

    private void sayWhatIsFolded() {
        String elsewhere = site.getValue() == null ? "" : site.getValue().name();
        more.say(Stream.of(elsewhere, staff.said())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    void number(int number, boolean only) {
        String name = getTranslation("planning.day-part.title", number);
        title.setText(name);
        getContent().getElement().setAttribute("aria-label", name);
        remove.setAriaLabel(getTranslation("planning.day-part.remove.number", number));
        remove.setVisible(!only);
    }

    /** @param usedRooms which can be chosen although they are out of use */
    void offer(@Nullable Site ofSession, Set<RoomId> usedRooms, boolean inRoom) {
        sessionSite = ofSession;
        used = usedRooms;
        room.setVisible(inRoom);
        site.setVisible(inRoom);
        offerRooms();
    }

    private void offerRooms() {
        RoomId chosen = room.getValue() == null ? null : room.getValue().id();
        Site elsewhere = site.getValue();
        rooms = choices.roomsAt(elsewhere == null ? sessionSite : elsewhere, used);
        room.setItems(rooms);
        room.setValue(find(chosen).orElse(null));
        room.setHelperText(room.isVisible() && rooms.isEmpty() ? getTranslation("planning.field.room.none") : null);
        boolean otherTime = elsewhere != null && words.isElsewhere(elsewhere.zone());
        site.setHelperText(otherTime ? getTranslation("planning.zone.note", elsewhere.name()) : null);
    }

    /** What is typed and cannot be read stays, for it is no value that could differ from what is shown. */
    void show(Block block) {
        showIn(date, block.date());
        showIn(start, block.start());
        showIn(end, block.end());
        showIn(site, choices.site(block.site()).orElse(null));
        showIn(room, find(block.room()).orElse(null));
        staff.show(block.actors(), block.guests());
        sayWhatIsFolded();
    }

    private static <T> void showIn(HasValue<?, T> field, @Nullable T value) {
        if (!Objects.equals(field.getValue(), value)) {
            field.setValue(value);
        }
    }

    Block typed() {
        Room chosen = room.isVisible() ? room.getValue() : null;
        Site elsewhere = site.isVisible() ? site.getValue() : null;
        return new Block(date.getValue(), start.getValue(), end.getValue(), chosen == null ? null : chosen.id())
                .at(elsewhere == null || elsewhere.equals(sessionSite) ? null : elsewhere.id())
                .with(staff.actors(), staff.guests());
    }

    /** The field that a problem is about; opens what is folded around it. */
    Component field(FieldProblem.Field field) {
        return switch (field) {
            case START -> start;
            case END -> end;
            case ROOM -> room;
            case PART_SITE -> opened(site);
            case ACTORS, GUESTS -> opened(staff.field(field));
            default -> date;
        };
    }

    private Component opened(Component field) {
        more.setOpen(true);
        return field;
    }

    void clearErrors() {
        ProblemsAtFields.clear(List.of(date, start, end, room, site));
        staff.clearErrors();
    }

    void focus() {
        date.focus();
    }

    private Optional<Room> find(@Nullable RoomId id) {
        return rooms.stream().filter(each -> each.id().equals(id)).findAny();
    }
}
