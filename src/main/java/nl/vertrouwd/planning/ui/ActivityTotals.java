package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.planning.ActivityKind;
import nl.vertrouwd.planning.ActivityTotal;

/** What was done in a year, per kind, and for which branches; hidden when there is nothing. */
class ActivityTotals extends Div {

    private static final long serialVersionUID = 1L;

    ActivityTotals(List<ActivityTotal> totals, DemandWords words, Locale language) {
        addClassName("vt-panel");
        setVisible(!totals.isEmpty());
        Formats formats = Formats.of(language);
        int times = totals.stream().mapToInt(ActivityTotal::times).sum();
        int people = totals.stream().mapToInt(ActivityTotal::participants).sum();
        Facts facts = new Facts();
        byKind(totals)
                .forEach((kind, sum) -> facts.fact(
                        getTranslation(Texts.key("planning.activity-kind.", kind)),
                        getTranslation("planning.activities.figure", sum.times(), formats.number(sum.participants()))));
        String branches = totals.stream()
                .collect(Collectors.groupingBy(
                        ActivityTotal::branch, TreeMap::new, Collectors.summingInt(ActivityTotal::times)))
                .entrySet()
                .stream()
                .map(each -> getTranslation(
                        "planning.demand.branch",
                        each.getKey().isEmpty()
                                ? getTranslation("planning.demand.no-branch")
                                : words.organiser(each.getKey()),
                        each.getValue()))
                .collect(Collectors.joining(", "));
        Paragraph perBranch = new Paragraph(getTranslation("planning.activities.branches", branches));
        perBranch.addClassName("vt-quiet");
        add(new Paragraph(getTranslation("planning.activities.summary", times, people)), facts, perBranch);
    }

    private static Map<ActivityKind, ActivityTotal> byKind(List<ActivityTotal> totals) {
        Map<ActivityKind, ActivityTotal> sums = new EnumMap<>(ActivityKind.class);
        totals.forEach(total -> sums.merge(
                total.kind(),
                total,
                (one, other) -> new ActivityTotal(
                        one.kind(), "", one.times() + other.times(), one.participants() + other.participants())));
        return sums;
    }
}
