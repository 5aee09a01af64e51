package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.Trainer;
import org.jspecify.annotations.Nullable;

/** Says what another planner changed since the board was drawn, and lets the planner choose: look first, or move all the same. */
class MoveConflict extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient PlanningWords words;
    private final Facts facts = new Facts();
    private int differences;

    /** @param seen the day-parts of the session as the board showed them */
    MoveConflict(
            List<CalendarItem> seen, SessionDetails stored, PlanningWords words, Command lookFirst, Command moveStill) {
        this.words = words;
        setHeaderTitle(getTranslation("planning.conflict.title"));
        setWidth("34rem");
        CalendarItem first = seen.getFirst();
        seen.forEach(item -> compareTimes(item, stored));
        compare(getTranslation("planning.conflict.part.trainers"), names(first.trainers()), names(stored.trainers()));
        compare(
                getTranslation("planning.conflict.part.capacity"),
                Integer.toString(first.capacity()),
                Integer.toString(stored.session().capacity()));
        compare(
                getTranslation("planning.filter.state"),
                words.state(first.state(), getLocale()),
                words.state(stored.session().state(), getLocale()));
        String lead = differences == 0 ? "planning.board.conflict.elsewhere" : "planning.board.conflict.lead";
        add(new Paragraph(getTranslation(lead, first.reference())), facts);
        Button look = new Button(getTranslation("planning.board.conflict.look"), click -> act(lookFirst));
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button still = new Button(getTranslation("planning.board.conflict.move"), click -> act(moveStill));
        still.setVisible(stored.session().state().changeable() && allThere(seen, stored));
        getFooter().add(still, look);
    }

    private void act(Command command) {
        close();
        command.execute();
    }

    private static boolean allThere(List<CalendarItem> seen, SessionDetails stored) {
        List<?> present = stored.dayParts().stream().map(DayPart::id).toList();
        return seen.stream().map(CalendarItem::dayPart).allMatch(present::contains);
    }

    private void compareTimes(CalendarItem item, SessionDetails stored) {
        String now = stored.dayParts().stream()
                .filter(part -> part.id().equals(item.dayPart()))
                .findAny()
                .map(this::said)
                .orElseGet(() -> getTranslation("planning.conflict.nothing"));
        compare(getTranslation("planning.day-part.title", item.plan().number()), said(item), now);
    }

    private void compare(String label, String before, String now) {
        if (!before.equals(now)) {
            differences++;
            facts.fact(label, getTranslation("planning.board.conflict.change", before, now));
        }
    }

    private String said(CalendarItem item) {
        String when = Formats.of(getLocale())
                .span(item.date().atTime(time(item.start())), item.date().atTime(time(item.end())));
        return item.room().isEmpty() ? when : getTranslation("planning.conflict.day-part", when, item.room());
    }

    private static LocalTime time(@Nullable LocalTime time) {
        return Objects.requireNonNull(time); // only what has times can be moved
    }

    private String said(DayPart part) {
        String when = Formats.of(getLocale())
                .span(part.date().atTime(part.start()), part.date().atTime(part.end()));
        return part.room() == null
                ? when
                : getTranslation("planning.conflict.day-part", when, part.room().name());
    }

    private String names(List<Trainer> trainers) {
        return trainers.isEmpty()
                ? getTranslation("planning.conflict.nothing")
                : trainers.stream()
                        .map(trainer -> words.name(trainer, getLocale()))
                        .collect(Collectors.joining(getTranslation("planning.conflict.separator")));
    }
}
