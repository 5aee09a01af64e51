package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.base.ui.Icons;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.FieldProblem;
import nl.vertrouwd.planning.RoomId;
import nl.vertrouwd.planning.SessionDraft.Block;
import org.jspecify.annotations.Nullable;

/** The day-parts of a session, one row each; rows stay where they are while others come and go. */
class DayPartRows extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Choices choices;
    private final transient PlanningWords words;
    private final Command whenTyped;
    private final List<DayPartRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph error = new Paragraph();
    private final Button more = new Button(getTranslation("planning.day-part.add"), Icons.decorative(VaadinIcon.PLUS));
    private transient @Nullable Site site;
    private transient Set<RoomId> usedRooms = Set.of();
    private boolean inRoom = true;

    DayPartRows(Choices choices, PlanningWords words, Command whenTyped) {
        this.choices = choices;
        this.words = words;
        this.whenTyped = whenTyped;
        list.addClassName("vt-stack");
        error.addClassName("vt-field-error");
        error.setVisible(false);
        more.addClickListener(click -> addRow());
        getContent().addClassName("vt-stack");
        getContent().add(list, error, more);
    }

    List<Block> typed() {
        return rows.stream().map(DayPartRow::typed).toList();
    }

    void show(List<Block> blocks) {
        while (rows.size() > blocks.size()) {
            list.remove(rows.removeLast());
        }
        while (rows.size() < blocks.size()) {
            appendRow();
        }
        for (int i = 0; i < blocks.size(); i++) {
            rows.get(i).show(blocks.get(i));
        }
        number();
    }

    /** @param used rooms which can be chosen although they are out of use */
    void offer(@Nullable Site ofSession, Set<RoomId> used, boolean takesRoom) {
        site = ofSession;
        usedRooms = used;
        inRoom = takesRoom;
        rows.forEach(row -> row.offer(ofSession, used, takesRoom));
    }

    /** The field of a problem; of one about all day-parts together, the button below them. */
    Component field(FieldProblem problem) {
        return problem.dayPart() >= 0 && problem.dayPart() < rows.size()
                ? rows.get(problem.dayPart()).field(problem.field())
                : more;
    }

    void clearErrors() {
        error.setVisible(false);
        rows.forEach(DayPartRow::clearErrors);
    }

    void showError(String sentence) {
        error.setText(sentence);
        error.setVisible(true);
    }

    private void addRow() {
        show(SessionSuggestions.oneMore(typed()));
        rows.getLast().focus();
        whenTyped.execute();
    }

    private void appendRow() {
        DayPartRow[] made = new DayPartRow[1];
        DayPartRow row = new DayPartRow(choices, words, whenTyped, () -> remove(made[0]));
        made[0] = row;
        row.offer(site, usedRooms, inRoom);
        rows.add(row);
        list.add(row);
    }

    private void remove(DayPartRow row) {
        rows.remove(row);
        list.remove(row);
        number();
        whenTyped.execute();
        ((Focusable<?>) more).focus();
    }

    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1, rows.size() == 1);
        }
    }
}
