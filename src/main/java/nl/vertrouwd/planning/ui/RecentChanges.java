package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.ZonedDateTime;
import java.util.List;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.planning.BulkBatch;

/** What the planner changed at once in the last week, those first that were cut off; nothing when there is none. */
class RecentChanges extends Section {

    private static final long serialVersionUID = 1L;

    RecentChanges(ChangeServices services) {
        addClassNames("vt-panel", "vt-stack");
        List<BulkBatch> recent = services.recent();
        setVisible(!recent.isEmpty());
        UnorderedList list = new UnorderedList();
        recent.forEach(batch -> list.add(new ListItem(link(batch, services))));
        add(new H2(getTranslation("planning.bulk.recent")), list);
    }

    private RouterLink link(BulkBatch batch, ChangeServices services) {
        ZonedDateTime at = services.atHome(batch.at());
        Formats formats = Formats.of(getLocale());
        return new RouterLink(
                getTranslation(
                        batch.doneAt() == null ? "planning.bulk.recent.open" : "planning.bulk.recent.done",
                        ChangeWords.said(batch.wanted(), this),
                        formats.dayOfYear(at.toLocalDate()),
                        formats.time(at.toLocalTime())),
                BatchView.class,
                BatchView.of(batch.id()));
    }
}
