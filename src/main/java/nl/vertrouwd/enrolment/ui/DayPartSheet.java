package nl.vertrouwd.enrolment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.enrolment.EnrolmentId;
import nl.vertrouwd.enrolment.Mark;
import nl.vertrouwd.enrolment.Participant;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.DayPartId;

/** One day-part with a choice per participant; each choice is kept at once. */
class DayPartSheet extends Section {

    private static final long serialVersionUID = 1L;
    private static final String MISSING = "vt-missing";

    private final transient DayPart part;
    private final transient List<Participant> roster;
    private final boolean markable;
    private final String name;
    private final Paragraph progress = new Paragraph();
    private final List<RadioButtonGroup<Mark>> choices = new ArrayList<>();
    private final List<ListItem> rows = new ArrayList<>();

    /** Keeps marks. */
    @FunctionalInterface
    interface Keeper extends Serializable {
        /** Whether the mark was kept; if not, the page has shown why and what is true now. */
        boolean keep(List<EnrolmentId> who, Mark mark);
    }

    DayPartSheet(DayPart part, String when, boolean markable, List<Participant> roster, Keeper keeper) {
        this.part = part;
        this.roster = roster;
        this.markable = markable;
        this.name = getTranslation("enrolment.attendance.day-part", part.number());
        addClassNames("vt-section", "vt-sheet");
        progress.addClassName("vt-quiet");
        progress.getElement().setAttribute("role", "status");
        Paragraph time = new Paragraph(when);
        time.addClassName("vt-quiet");
        Div words = new Div(new H2(name), time);
        Div head = new Div(words);
        head.addClassName("vt-sheet-head");
        if (markable) {
            head.add(allPresent(keeper));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("vt-roster");
        roster.forEach(participant -> list.add(row(participant, keeper)));
        add(head, list, progress);
        if (!markable) {
            progress.setText(getTranslation(
                    "enrolment.attendance.too-early", Formats.of(getLocale()).day(part.date())));
        } else {
            count();
        }
    }

    private Button allPresent(Keeper keeper) {
        Button all = new Button(getTranslation("enrolment.attendance.all-present"));
        all.addClickListener(click -> {
            List<EnrolmentId> unmarked = new ArrayList<>();
            for (int i = 0; i < roster.size(); i++) {
                if (choices.get(i).isEmpty()) {
                    unmarked.add(roster.get(i).enrolment());
                }
            }
            if (!unmarked.isEmpty() && keeper.keep(unmarked, Mark.PRESENT)) {
                choices.stream().filter(RadioButtonGroup::isEmpty).forEach(choice -> choice.setValue(Mark.PRESENT));
                count();
            }
        });
        return all;
    }

    private ListItem row(Participant participant, Keeper keeper) {
        String shown = ParticipantNames.of(participant, this);
        Span title = new Span(shown);
        title.addClassName("vt-name");
        Div who = new Div(title);
        who.addClassName("vt-who");
        if (!participant.person().number().isEmpty()) {
            Span number = new Span(getTranslation(
                    "enrolment.attendance.number", participant.person().number()));
            number.addClassName("vt-quiet");
            who.add(number);
        }
        RadioButtonGroup<Mark> choice = new RadioButtonGroup<>();
        choice.setItems(Mark.values());
        choice.setItemLabelGenerator(mark ->
                getTranslation("enrolment.attendance.mark." + mark.name().toLowerCase(Locale.ROOT)));
        choice.setAriaLabel(getTranslation("enrolment.attendance.choice", shown, name));
        choice.setValue(participant.marks().get(part.id()));
        choice.setReadOnly(!markable);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && keeper.keep(List.of(participant.enrolment()), change.getValue())) {
                count();
            }
        });
        choices.add(choice);
        ListItem row = new ListItem(who, choice);
        rows.add(row);
        return row;
    }

    DayPartId part() {
        return part.id();
    }

    /** "Dagdeel 1" */
    String name() {
        return name;
    }

    /** Marks the rows of these, and no others, as those that wait. */
    void showMissing(List<EnrolmentId> who) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setClassName(MISSING, who.contains(roster.get(i).enrolment()));
        }
    }

    /** Puts the screen and the keyboard at the first row that waits. */
    void goToMissing() {
        for (RadioButtonGroup<Mark> choice : choices) {
            if (choice.isEmpty()) {
                choice.scrollIntoView();
                choice.getChildren()
                        .findFirst()
                        .ifPresent(first -> first.getElement().callJsFunction("focus"));
                return;
            }
        }
    }

    private void count() {
        for (int i = 0; i < rows.size(); i++) {
            if (!choices.get(i).isEmpty()) {
                rows.get(i).removeClassName(MISSING);
            }
        }
        long marked = choices.stream().filter(choice -> !choice.isEmpty()).count();
        progress.setText(getTranslation("enrolment.attendance.marked", marked, choices.size()));
    }
}
