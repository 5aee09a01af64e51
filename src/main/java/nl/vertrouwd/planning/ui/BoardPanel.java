package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import nl.vertrouwd.access.AuditRow;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.planning.DemandRow;
import nl.vertrouwd.planning.Quarter;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionStory;

/** What asks for a planner beside the board: what is wanted and not planned, too few people, drafts that wait, what others changed since yesterday. */
class BoardPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 5;
    private static final String DELETED = "planning.session-deleted";

    private final transient BoardServices services;
    private final transient AuditWords audit;
    private final transient PlanningWords words;
    private final transient Choices choices;

    BoardPanel(
            BoardServices services,
            Choices choices,
            PlanningWords words,
            AuditWords audit,
            LocalDate shown,
            Runnable whenAnswered) {
        this.services = services;
        this.audit = audit;
        this.words = words;
        this.choices = choices;
        addClassName("vt-board-panel");
        add(
                new MinimumPanel(services, choices, words, whenAnswered),
                missing(Quarter.of(shown)),
                few(services.belowMinimum()),
                new DraftsPanel(services.drafts(), choices, words, services.now()),
                changes(services.sinceYesterday(getLocale())));
    }

    /** What is wanted in the quarter of the day that is shown, and not planned. */
    private Section missing(Quarter quarter) {
        List<DemandRow> rows = services.missing(quarter);
        Section section = section("planning.board.demand", rows.size());
        if (!rows.isEmpty()) {
            section.add(new CardList<>(
                    AT_ONCE,
                    (offset, limit) -> rows.stream().skip(offset).limit(limit).toList(),
                    row -> card(row, quarter),
                    Paragraph::new));
        }
        section.add(new RouterLink(getTranslation("planning.board.demand.all"), DemandView.class));
        return section;
    }

    private Card card(DemandRow row, Quarter quarter) {
        return choices.course(row.course())
                .map(course -> new Card(PlanningNavigation.newLink(
                                course.title(getLocale()), course.code(), "", quarter.from()))
                        .line(getTranslation("planning.board.demand.missing", row.missing()))
                        .quiet(getTranslation("planning.board.demand.card", row.demand(), row.capacity())))
                .orElseThrow();
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

    private Section changes(List<AuditRow> rows) {
        Section section = section("planning.board.changes", rows.size());
        if (!rows.isEmpty()) {
            section.add(new CardList<>(
                    AT_ONCE,
                    (offset, limit) -> rows.stream().skip(offset).limit(limit).toList(),
                    this::card,
                    Paragraph::new));
        }
        return section;
    }

    /** What was done, of what, when and by whom; and which fields became otherwise. */
    private Card card(AuditRow row) {
        String what = audit.action(row.action(), getLocale());
        String reference = SessionStory.reference(row).orElse("");
        boolean gone = row.action().equals(DELETED) || reference.isEmpty();
        Card card = gone
                ? new Card(getTranslation("planning.board.changes.title-of", reference, what))
                : new Card(PlanningNavigation.editorLink(
                        getTranslation("planning.board.changes.title-of", reference, what), reference));
        ZonedDateTime here = services.atHome(row.at());
        Formats formats = Formats.of(getLocale());
        String when = getTranslation(
                "planning.words.moment", formats.dayOfYear(here.toLocalDate()), formats.time(here.toLocalTime()));
        String fields = row.changes().stream()
                .filter(change -> !change.isContext() && change.before() != null)
                .map(change -> audit.field(row.action(), change.field(), getLocale()))
                .collect(Collectors.joining(getTranslation("planning.board.changes.separator")));
        if (!fields.isEmpty()) {
            card.line(fields);
        }
        return card.quiet(getTranslation("planning.story.by", when, row.by()));
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
