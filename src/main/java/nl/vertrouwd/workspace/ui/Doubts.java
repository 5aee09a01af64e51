package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.enrolment.EnrolDoubt;

/** What somebody should know before they take a place, as sentences; they can go on all the same. */
class Doubts extends Div {

    private static final long serialVersionUID = 1L;

    Doubts(List<EnrolDoubt> doubts) {
        addClassNames("vt-summary", Tone.INFO.className());
        getElement().setAttribute("role", "status");
        Paragraph title = new Paragraph(Tone.INFO.icon());
        title.add(getTranslation("workspace.session.doubt.title"));
        UnorderedList list = new UnorderedList();
        doubts.forEach(doubt -> list.add(item(doubt)));
        add(title, list);
    }

    private ListItem item(EnrolDoubt doubt) {
        return switch (doubt) {
            case EnrolDoubt.SameCourse same -> sameCourse(same);
            case EnrolDoubt.DoneBefore done -> new ListItem(doneBefore(done));
            case EnrolDoubt.OtherAudience other ->
                new ListItem(getTranslation(
                        "workspace.session.doubt.audience",
                        getTranslation(Texts.key("catalogue.audience.", other.audience()))));
        };
    }

    private ListItem sameCourse(EnrolDoubt.SameCourse same) {
        String day = Formats.of(getLocale()).day(same.startsOn());
        RouterLink open = new RouterLink(
                getTranslation("workspace.session.doubt.same.open"),
                SessionView.class,
                new RouteParameters("reference", PathName.of(same.reference())));
        Span sentence = new Span(getTranslation("workspace.session.doubt.same", day));
        return new ListItem(sentence, new Text(" "), open);
    }

    private String doneBefore(EnrolDoubt.DoneBefore done) {
        Formats formats = Formats.of(getLocale());
        LocalDate last = done.lastDay();
        return last == null
                ? getTranslation("workspace.session.doubt.done", formats.date(done.on()))
                : getTranslation("workspace.session.doubt.done.until", formats.date(done.on()), formats.date(last));
    }
}
