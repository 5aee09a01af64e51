package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import nl.vertrouwd.access.AuditRow;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.planning.Overruled;
import nl.vertrouwd.planning.Session;

/** Who did what with a session, and when; and why it is planned although something stood in the way. */
class StoryPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final String SESSION = "session";

    private final transient EditorServices services;
    private final transient PlanningWords words;
    private final transient AuditWords audit;

    StoryPanel(EditorServices services, PlanningWords words, AuditWords audit) {
        this.services = services;
        this.words = words;
        this.audit = audit;
        addClassNames("vt-stack", "vt-story");
    }

    void show(Session session, Choices choices) {
        removeAll();
        List<AuditRow> rows = services.story(session, getLocale());
        List<Overruled> notes = services.overruled(session);
        setVisible(!rows.isEmpty());
        OrderedList list = new OrderedList();
        rows.forEach(row -> list.add(entry(row)));
        Fold fold = new Fold(getTranslation("planning.story.title"), list);
        if (!rows.isEmpty()) {
            AuditRow last = rows.getFirst();
            fold.say(
                    getTranslation("planning.story.last", audit.action(last.action(), getLocale()), moment(last.at())));
        }
        notes.stream().limit(1).forEach(note -> add(overruled(note, choices)));
        add(fold);
    }

    private Div overruled(Overruled note, Choices choices) {
        Div panel = new Div(
                new Paragraph(getTranslation("planning.story.overruled", moment(note.at()), note.note())),
                HindranceNotes.sentences(note.hindrances(), choices, words));
        panel.addClassName("vt-overruled");
        return panel;
    }

    private ListItem entry(AuditRow row) {
        Span what = new Span(audit.action(row.action(), getLocale()));
        what.addClassName("vt-story-what");
        Span when = new Span(getTranslation("planning.story.by", moment(row.at()), row.by()));
        when.addClassName("vt-quiet");
        ListItem item = new ListItem(what, when);
        UnorderedList changes = new UnorderedList();
        row.changes().stream()
                .filter(change -> !change.field().equals(SESSION))
                .forEach(change -> changes.add(new ListItem(change(row, change))));
        if (changes.getComponentCount() > 0) {
            item.add(changes);
        }
        return item;
    }

    private String change(AuditRow row, AuditRow.Change change) {
        String field = audit.field(row.action(), change.field(), getLocale());
        String before = audit.before(row, change, getLocale());
        String after = audit.after(row, change, getLocale());
        return before.isEmpty()
                ? getTranslation("planning.story.became", field, after)
                : getTranslation("planning.story.changed", field, before, after.isEmpty() ? none() : after);
    }

    private String none() {
        return getTranslation("planning.conflict.nothing");
    }

    private String moment(Instant at) {
        ZonedDateTime here = services.atHome(at);
        Formats formats = Formats.of(getLocale());
        return getTranslation(
                "planning.words.moment", formats.day(here.toLocalDate()), formats.time(here.toLocalTime()));
    }
}
