package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.organisation.ShownPerson;
import nl.vertrouwd.planning.BulkLine;

/** What would happen with each chosen session: changed or left and why, who loses the place, how many are told. */
class ChangePreview extends Div {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 20;

    private final transient Choices choices;
    private final transient PlanningWords words;
    private final transient PersonWords people;

    ChangePreview(List<BulkLine> lines, Choices choices, PlanningWords words, PersonWords people) {
        this.choices = choices;
        this.words = words;
        this.people = people;
        addClassName("vt-stack");
        long possible = lines.stream().filter(BulkLine::isPossible).count();
        Paragraph sum = new Paragraph(getTranslation(
                "planning.bulk.preview.sum",
                possible,
                lines.size() - possible,
                lines.stream().mapToInt(BulkLine::losing).sum(),
                lines.stream().mapToInt(BulkLine::told).sum()));
        sum.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("planning.bulk.preview.title")),
                sum,
                new CardList<>(
                        AT_ONCE,
                        (offset, limit) ->
                                lines.stream().skip(offset).limit(limit).toList(),
                        this::card,
                        Paragraph::new));
    }

    private Card card(BulkLine line) {
        String title = choices.course(line.session().course())
                .map(course -> course.title(getLocale()))
                .orElse(line.session().reference());
        Card card = new Card(PlanningNavigation.editorLink(title, line.session().reference()))
                .line(words.days(line.session(), getLocale()));
        if (line.inTheWay() != null) {
            card.addClassName(Tone.SOON.className());
            return card.line(
                    getTranslation("planning.bulk.preview.left", InTheWay.said(line.inTheWay(), choices, words, this)));
        }
        if (line.losing() > 0) {
            card.line(getTranslation("planning.bulk.preview.losing", line.losing()));
        }
        if (!line.names().isEmpty()) {
            card.quiet(names(line.names()));
        }
        return card.quiet(getTranslation("planning.bulk.preview.told", line.told()));
    }

    private String names(List<ShownPerson> all) {
        return all.stream()
                .map(person -> people.name(person, getLocale()))
                .collect(Collectors.joining(getTranslation("planning.bulk.names.separator")));
    }
}
