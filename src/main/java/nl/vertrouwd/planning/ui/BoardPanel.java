package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.planning.Session;

/** What asks for a planner beside the board: too few people, drafts that wait. */
class BoardPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 5;

    private final transient PlanningWords words;
    private final transient Choices choices;

    BoardPanel(BoardServices services, Choices choices, PlanningWords words) {
        this.words = words;
        this.choices = choices;
        addClassName("vt-board-panel");
        add(few(services.belowMinimum()), new DraftsPanel(services.drafts(), choices, words, services.now()));
    }

    private Section few(List<Session> few) {
        Section section = section("planning.board.few", few.size());
        if (few.isEmpty()) {
            return section;
        }
        section.add(new CardList<>(
                AT_ONCE,
                (offset, limit) -> few.stream().skip(offset).limit(limit).toList(),
                this::card,
                Paragraph::new));
        return section;
    }

    private Section section(String key, int count) {
        Paragraph lead = new Paragraph(getTranslation(count == 0 ? key + ".none" : key + ".lead"));
        lead.addClassName("vt-quiet");
        Section section = new Section(new H2(getTranslation(key + ".title", count)), lead);
        section.addClassNames("vt-stack", "vt-drafts");
        return section;
    }

    private Card card(Session session) {
        String title = choices.course(session.course())
                .map(course -> course.title(getLocale()))
                .orElse(session.reference());
        return new Card(PlanningNavigation.editorLink(title, session.reference()))
                .line(words.days(session, getLocale()))
                .quiet(getTranslation(
                        "planning.board.few.card",
                        session.taken(),
                        session.minimum(),
                        Formats.of(getLocale()).dayOfYear(session.deadline())));
    }
}
