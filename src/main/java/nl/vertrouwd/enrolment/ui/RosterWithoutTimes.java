package nl.vertrouwd.enrolment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.enrolment.EnrolmentStatus;
import nl.vertrouwd.enrolment.Participant;

/** Who takes or took part in a session without times: nobody can be marked, and what came of it is what a file said. */
class RosterWithoutTimes extends Section {

    private static final long serialVersionUID = 1L;

    RosterWithoutTimes(List<Participant> roster, boolean timesFollow) {
        addClassNames("vt-section", "vt-sheet");
        if (timesFollow) {
            add(new Paragraph(getTranslation("enrolment.attendance.times-follow")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("vt-roster");
        roster.forEach(participant -> list.add(new ListItem(who(participant))));
        add(list);
    }

    private Div who(Participant participant) {
        Span name = new Span(
                participant.person().shielded()
                        ? getTranslation("enrolment.attendance.shielded", participant.shieldedAs())
                        : participant.person().name());
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
            String key =
                    "enrolment.attendance.result." + participant.status().name().toLowerCase(Locale.ROOT);
            boolean completed = participant.status() == EnrolmentStatus.ATTENDED;
            who.add(new Badge(getTranslation(key), completed ? Tone.GOOD : Tone.NEUTRAL));
        }
        return who;
    }
}
