package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.ProposalDetails;
import nl.vertrouwd.planning.ProposalRow;
import nl.vertrouwd.planning.SessionState;

/** Week by week what is proposed, and beside it what is planned already; first what has no place. */
class ProposalWeeks extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ProposalDetails details;
    private final transient ProposalChoices choices;
    private final transient ProposalWords words;
    private final transient PlanningWords names;
    private final ProposalChanges changes;

    ProposalWeeks(
            ProposalDetails details,
            List<CalendarItem> planned,
            ProposalChoices choices,
            ProposalWords words,
            PlanningWords names,
            ProposalChanges changes) {
        this.details = details;
        this.choices = choices;
        this.words = words;
        this.names = names;
        this.changes = changes;
        addClassName("vt-stack");
        apart(
                "planning.proposal.unplaced",
                details.rows().stream()
                        .filter(row -> row.firstDay() == null && !row.leftOut() && row.session() == null)
                        .toList());
        TreeMap<LocalDate, Week> weeks = new TreeMap<>();
        details.rows().stream()
                .filter(ProposalRow::proposed)
                .sorted(Comparator.comparing(ProposalRow::firstDay))
                .forEach(row -> week(weeks, Objects.requireNonNull(row.firstDay()))
                        .proposed
                        .add(row));
        planned.stream()
                .filter(item -> item.plan().number() <= 1 && item.state() != SessionState.CANCELLED)
                .forEach(item -> week(weeks, item.date()).planned.add(item));
        weeks.forEach(this::show);
        apart(
                "planning.proposal.left-out",
                details.rows().stream().filter(ProposalRow::leftOut).toList());
    }

    private static final class Week {
        private final List<ProposalRow> proposed = new ArrayList<>();
        private final List<CalendarItem> planned = new ArrayList<>();
    }

    private static Week week(TreeMap<LocalDate, Week> weeks, LocalDate day) {
        return weeks.computeIfAbsent(
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), monday -> new Week());
    }

    private void apart(String textKey, List<ProposalRow> rows) {
        if (!rows.isEmpty()) {
            section(getTranslation(textKey, rows.size()), rows, List.of());
        }
    }

    private void show(LocalDate monday, Week week) {
        section(
                getTranslation("planning.proposal.week", Formats.of(getLocale()).days(monday, monday.plusDays(4))),
                week.proposed,
                week.planned);
    }

    private void section(String title, List<ProposalRow> rows, List<CalendarItem> planned) {
        Section section = new Section(new H2(title));
        section.addClassNames("vt-section", "vt-proposal-week");
        CardGrid cards = new CardGrid();
        rows.forEach(row -> cards.card(new ProposalCard(row, details, choices, words, names, changes)));
        section.add(cards);
        if (!planned.isEmpty()) {
            UnorderedList already = new UnorderedList();
            already.addClassNames("vt-quiet", "vt-proposal-planned");
            planned.forEach(item -> already.add(new ListItem(getTranslation(
                    "planning.proposal.planned",
                    Formats.of(getLocale()).day(item.date()),
                    title(item),
                    names.state(item.state(), getLocale())))));
            section.add(already);
        }
        add(section);
    }

    private String title(CalendarItem item) {
        return choices.courses().stream()
                .filter(course -> course.id().equals(item.course()))
                .map((Course course) -> course.title(getLocale()))
                .findFirst()
                .orElse(item.reference());
    }
}
