package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.planning.Session;

/** The drafts that wait to be published, soonest first; apart from them those whose day has passed, which ask for something else. */
class DraftsPanel extends Section {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 5;

    private final transient Choices choices;
    private final transient PlanningWords words;

    DraftsPanel(List<Session> drafts, Choices choices, PlanningWords words, Instant now) {
        this.choices = choices;
        this.words = words;
        addClassNames("vt-stack", "vt-drafts");
        List<Session> past =
                drafts.stream().filter(draft -> draft.isPastDraft(now)).toList();
        List<Session> waiting =
                drafts.stream().filter(draft -> !past.contains(draft)).toList();
        list("planning.drafts.title", waiting, waiting.isEmpty() ? "planning.drafts.none" : "planning.drafts.lead");
        if (!past.isEmpty()) {
            list("planning.drafts.past.title", past, "planning.drafts.past.lead");
        }
    }

    private void list(String titleKey, List<Session> drafts, String leadKey) {
        Paragraph lead = new Paragraph(getTranslation(leadKey));
        lead.addClassName("vt-quiet");
        add(new H2(getTranslation(titleKey, drafts.size())), lead);
        if (!drafts.isEmpty()) {
            add(new CardList<>(
                    AT_ONCE,
                    (offset, limit) -> drafts.stream().skip(offset).limit(limit).toList(),
                    this::card,
                    Paragraph::new));
        }
    }

    private Card card(Session draft) {
        String title = choices.course(draft.course())
                .map(course -> course.title(getLocale()))
                .orElse(draft.reference());
        return new Card(PlanningNavigation.editorLink(title, draft.reference()))
                .line(words.days(draft, getLocale()))
                .quiet(getTranslation("planning.drafts.card", draft.reference(), draft.capacity()));
    }
}
