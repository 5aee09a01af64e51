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
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.enrolment.EnrolmentId;
import nl.vertrouwd.enrolment.EnrolmentStatus;
import nl.vertrouwd.enrolment.Mark;
import nl.vertrouwd.enrolment.Participant;
import nl.vertrouwd.planning.DayPart;

/** One day-part with a choice per participant; each choice is kept at once. */
class DayPartSheet extends Section {

    private static final long serialVersionUID = 1L;

    private final Paragraph progress = new Paragraph();
    private final List<RadioButtonGroup<Mark>> choices = new ArrayList<>();

    /** Keeps marks. */
    @FunctionalInterface
    interface Keeper extends Serializable {
        /** Whether the mark was kept; if not, the page has shown why and what is true now. */
        boolean keep(List<EnrolmentId> who, Mark mark);
    }

    DayPartSheet(DayPart part, String when, boolean markable, List<Participant> roster, Keeper keeper) {
        addClassNames("vt-section", "vt-sheet");
        progress.addClassName("vt-quiet");
        progress.getElement().setAttribute("role", "status");
        Paragraph time = new Paragraph(when);
        time.addClassName("vt-quiet");
        Div words = new Div(new H2(getTranslation("enrolment.attendance.day-part", part.number())), time);
        Div head = new Div(words);
        head.addClassName("vt-sheet-head");
        boolean open = markable && roster.stream().allMatch(each -> each.status() == EnrolmentStatus.ENROLLED);
        if (open) {
            head.add(allPresent(roster, keeper));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("vt-roster");
        roster.forEach(participant -> list.add(row(participant, part, open, keeper)));
        add(head, list, progress);
        if (!markable) {
            progress.setText(getTranslation(
                    "enrolment.attendance.too-early", Formats.of(getLocale()).day(part.date())));
        } else {
            count();
        }
    }

    private Button allPresent(List<Participant> roster, Keeper keeper) {
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

    private ListItem row(Participant participant, DayPart part, boolean open, Keeper keeper) {
        String shown = name(participant);
        Span name = new Span(shown);
        name.addClassName("vt-name");
        Div who = new Div(name);
        who.addClassName("vt-who");
        if (!participant.person().number().isEmpty()) {
            Span number = new Span(getTranslation(
                    "enrolment.attendance.number", participant.person().number()));
            number.addClassName("vt-quiet");
            who.add(number);
        }
        if (participant.status() != EnrolmentStatus.ENROLLED) {
            boolean completed = participant.status() == EnrolmentStatus.ATTENDED;
            String key =
                    "enrolment.attendance.result." + participant.status().name().toLowerCase(Locale.ROOT);
            who.add(new Badge(getTranslation(key), completed ? Tone.GOOD : Tone.NEUTRAL));
        }
        RadioButtonGroup<Mark> choice = new RadioButtonGroup<>();
        choice.setItems(Mark.values());
        choice.setItemLabelGenerator(mark ->
                getTranslation("enrolment.attendance.mark." + mark.name().toLowerCase(Locale.ROOT)));
        choice.setAriaLabel(getTranslation(
                "enrolment.attendance.choice", shown, getTranslation("enrolment.attendance.day-part", part.number())));
        choice.setValue(participant.marks().get(part.id()));
        choice.setReadOnly(!open);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && keeper.keep(List.of(participant.enrolment()), change.getValue())) {
                count();
            }
        });
        choices.add(choice);
        return new ListItem(who, choice);
    }

    private String name(Participant participant) {
        return participant.person().shielded()
                ? getTranslation("enrolment.attendance.shielded", participant.shieldedAs())
                : participant.person().name();
    }

    private void count() {
        long marked = choices.stream().filter(choice -> !choice.isEmpty()).count();
        progress.setText(getTranslation("enrolment.attendance.marked", marked, choices.size()));
    }
}
