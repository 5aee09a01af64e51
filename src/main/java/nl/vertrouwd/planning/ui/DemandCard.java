package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.planning.DemandRow;

/** How much is wanted of a course beside how much is planned, in a sentence, as a bar, and where it comes from. */
class DemandCard extends Card {

    private static final long serialVersionUID = 1L;

    private static final int WHOLE = 100;

    DemandCard(DemandRow row, DemandWords words, Component... actions) {
        super(words.title(row.course()));
        badge(
                row.missing() > 0
                        ? new Badge(getTranslation("planning.demand.missing", row.missing()), Tone.BAD)
                        : new Badge(getTranslation("planning.demand.enough"), Tone.GOOD));
        line(sentence(row));
        add(bar(row));
        if (row.demand() > 0) {
            line(parts(row));
        }
        if (!row.branches().isEmpty()) {
            quiet(getTranslation("planning.demand.branches", branches(row.branches(), words)));
        }
        actions(actions);
    }

    private String sentence(DemandRow row) {
        String planned = row.sessions() == 0
                ? getTranslation("planning.demand.nothing-planned")
                : getTranslation("planning.demand.planned", row.capacity(), row.sessions(), row.taken());
        String shared = row.shared() == 0 ? "" : getTranslation("planning.demand.shared", row.shared());
        return getTranslation("planning.demand.sentence", row.places(), planned, shared)
                .strip();
    }

    /** As long as the larger of both; what the places reach is filled. */
    private static Component bar(DemandRow row) {
        int supply = row.capacity() + row.shared();
        int longest = Math.max(1, Math.max(row.places(), supply));
        Div filled = new Div();
        filled.addClassName("vt-demand-filled");
        filled.setWidth(WHOLE * Math.min(supply, row.places()) / longest + "%");
        Div missing = new Div();
        missing.addClassName("vt-demand-missing");
        missing.setWidth(WHOLE * row.missing() / longest + "%");
        Div bar = new Div(filled, missing);
        bar.addClassName("vt-demand-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    /** Only what is not nothing. */
    private String parts(DemandRow row) {
        List<String> parts = new ArrayList<>();
        part(parts, "planning.demand.asked", row.asked());
        part(parts, "planning.demand.teams", row.teams());
        part(parts, "planning.demand.entered", row.entered());
        part(parts, "planning.demand.expiring", row.expiring());
        return String.join(" · ", parts);
    }

    private void part(List<String> parts, String textKey, int people) {
        if (people > 0) {
            parts.add(getTranslation(textKey, people));
        }
    }

    private String branches(Map<String, Integer> people, DemandWords words) {
        return people.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> getTranslation(
                        "planning.demand.branch",
                        each.getKey().isEmpty()
                                ? getTranslation("planning.demand.no-branch")
                                : words.organiser(each.getKey()),
                        each.getValue()))
                .collect(Collectors.joining(", "));
    }
}
