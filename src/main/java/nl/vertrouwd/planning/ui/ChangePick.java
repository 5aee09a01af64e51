package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.BulkPreview;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionId;

/** The sessions that were found, each to be ticked. */
class ChangePick extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Choices choices;
    private final transient PlanningWords words;
    private final SerializableRunnable whenChanged;
    private final transient Map<SessionId, Checkbox> ticks = new LinkedHashMap<>();

    ChangePick(Choices choices, PlanningWords words, SerializableRunnable whenChanged) {
        this.choices = choices;
        this.words = words;
        this.whenChanged = whenChanged;
        addClassName("vt-stack");
    }

    void show(List<Session> found) {
        removeAll();
        ticks.clear();
        if (found.isEmpty()) {
            add(new EmptyState(
                    getTranslation("planning.bulk.pick.none"), getTranslation("planning.bulk.pick.none.why")));
            return;
        }
        Checkbox all = new Checkbox(getTranslation("planning.bulk.pick.all", found.size()));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ticks.values().forEach(tick -> tick.setValue(change.getValue()));
                whenChanged.run();
            }
        });
        UnorderedList list = new UnorderedList();
        list.addClassName("vt-bulk-pick");
        list.getElement().setAttribute("role", "list");
        found.forEach(session -> list.add(new ListItem(tick(session))));
        add(all, list);
        if (found.size() == BulkPreview.MOST) {
            add(new Paragraph(getTranslation("planning.bulk.pick.most", BulkPreview.MOST)));
        }
    }

    private Checkbox tick(Session session) {
        Checkbox tick = new Checkbox(getTranslation(
                "planning.bulk.pick.one",
                choices.course(session.course())
                        .map(course -> course.title(getLocale()))
                        .orElse(session.reference()),
                words.days(session, getLocale()),
                choices.site(session.site()).map(Site::name).orElse(words.form(session.form(), getLocale())),
                session.taken(),
                session.capacity(),
                session.reference()));
        tick.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                whenChanged.run();
            }
        });
        ticks.put(session.id(), tick);
        return tick;
    }

    List<SessionId> chosen() {
        return ticks.entrySet().stream()
                .filter(each -> each.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
