package nl.vertrouwd.enrolment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.enrolment.EnrolmentStatus;
import nl.vertrouwd.enrolment.Mark;
import nl.vertrouwd.enrolment.Participant;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.SessionDetails;

/** What was recorded of a session that is closed: of everybody where they were and what it came to, and who can correct it. */
class RecordedSheet extends Section {

    private static final long serialVersionUID = 1L;

    private final transient List<DayPart> parts;

    /** @param organiser who plans it, in words */
    RecordedSheet(SessionDetails details, List<Participant> roster, String organiser) {
        this.parts = details.dayParts();
        addClassNames("vt-section", "vt-sheet");
        long completed = roster.stream()
                .filter(each -> each.status() == EnrolmentStatus.ATTENDED)
                .count();
        UnorderedList list = new UnorderedList();
        list.addClassName("vt-roster");
        list.getElement().setAttribute("role", "list");
        roster.forEach(each -> list.add(row(each)));
        add(
                new H2(getTranslation("enrolment.attendance.recorded")),
                new Paragraph(
                        getTranslation("enrolment.attendance.recorded.count", completed, roster.size() - completed)));
        if (!roster.isEmpty()) {
            add(list);
        }
        Paragraph correction = new Paragraph(getTranslation(
                "enrolment.attendance.correction", organiser, details.session().reference()));
        correction.addClassName("vt-text");
        add(new H2(getTranslation("enrolment.attendance.correction.title")), correction);
    }

    private ListItem row(Participant participant) {
        Span name = new Span(ParticipantNames.of(participant, this));
        name.addClassName("vt-name");
        Div who = new Div(name);
        who.addClassName("vt-who");
        for (DayPart part : parts) {
            Mark mark = participant.marks().get(part.id());
            Span line = new Span(getTranslation(
                    "enrolment.attendance.recorded.part",
                    part.number(),
                    mark == null
                            ? getTranslation("enrolment.attendance.mark.none")
                            : getTranslation(Texts.key("enrolment.attendance.mark.", mark))));
            line.addClassName("vt-quiet");
            who.add(line);
        }
        boolean completed = participant.status() == EnrolmentStatus.ATTENDED;
        String result = getTranslation(Texts.key("enrolment.attendance.result.", participant.status()));
        return new ListItem(who, new Badge(result, completed ? Tone.GOOD : Tone.NEUTRAL));
    }
}
