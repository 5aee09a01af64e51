package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.planning.Session;
import org.jspecify.annotations.Nullable;

/** The drafts that wait to be published, soonest first. */
class DraftsPanel extends Section {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 5;

    DraftsPanel(List<Session> drafts, Map<CourseId, Course> courses, PlanningWords words) {
        addClassNames("vt-stack", "vt-drafts");
        add(new H2(getTranslation("planning.drafts.title", drafts.size())));
        Paragraph lead =
                new Paragraph(getTranslation(drafts.isEmpty() ? "planning.drafts.none" : "planning.drafts.lead"));
        lead.addClassName("vt-quiet");
        add(lead);
        if (!drafts.isEmpty()) {
            add(new CardList<>(
                    AT_ONCE,
                    (offset, limit) -> drafts.stream().skip(offset).limit(limit).toList(),
                    draft -> card(draft, courses.get(draft.course()), words),
                    Paragraph::new));
        }
    }

    private Card card(Session draft, @Nullable Course course, PlanningWords words) {
        String title = course == null ? draft.reference() : course.title(getLocale());
        return new Card(PlanningNavigation.editorLink(title, draft.reference()))
                .line(words.days(draft, getLocale()))
                .quiet(getTranslation("planning.drafts.card", draft.reference(), draft.capacity()));
    }
}
