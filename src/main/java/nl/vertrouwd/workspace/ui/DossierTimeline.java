package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vertrouwd.access.DossierEntry;
import nl.vertrouwd.access.DossierFact;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Icons;
import nl.vertrouwd.base.ui.Tone;

/**
 * Periods or events after each other, the latest first; what is now stands out, what is over is quieter. Of an event the first fact says
 * when it was.
 */
class DossierTimeline extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient DossierWords words;

    DossierTimeline(List<DossierEntry> entries, DossierWords words) {
        this.words = words;
        addClassName("vt-timeline");
        getElement().setAttribute("role", "list");
        entries.forEach(entry -> add(item(entry)));
    }

    private ListItem item(DossierEntry entry) {
        DateRange period = entry.period();
        LocalDate today = words.today();
        boolean now = period != null && period.contains(today);
        boolean later = period != null && period.from().isAfter(today);
        List<DossierFact> facts = new ArrayList<>(
                entry.facts().stream().filter(DossierFact::isShown).toList());
        Span when = new Span(period == null ? facts.removeFirst().text() : words.period(period, getLocale()));
        when.addClassName("vt-timeline-date");
        Paragraph title = new Paragraph(entry.title());
        ListItem item = new ListItem(Icons.decorative(icon(now, later)), when, title);
        Div detail = new Div();
        detail.addClassName("vt-timeline-detail");
        facts.forEach(fact -> {
            Div line = new Div();
            line.setText(getTranslation("workspace.dossier.fact", fact.label(), fact.text()));
            detail.add(line);
        });
        if (now) {
            title.add(new Badge(getTranslation("workspace.dossier.now"), Tone.INFO));
        } else if (period != null) {
            item.addClassName("vt-timeline-later");
        }
        item.add(detail);
        return item;
    }

    private static VaadinIcon icon(boolean now, boolean later) {
        if (now) {
            return VaadinIcon.MAP_MARKER;
        }
        return later ? VaadinIcon.CLOCK : VaadinIcon.CIRCLE_THIN;
    }
}
