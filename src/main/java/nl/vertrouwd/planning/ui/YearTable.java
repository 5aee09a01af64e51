package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.Offering;
import nl.vertrouwd.planning.ProgrammeRow;
import nl.vertrouwd.planning.Target;
import org.jspecify.annotations.Nullable;

/** The programme of a year as a table; on a phone each row is a card of its own, in which every figure has its name. */
class YearTable extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<String> FIGURES = List.of("target", "scheduled", "given", "cancelled", "participants");

    private final transient Formats formats;

    /** @param action what the reader can do with a target; null for nothing */
    YearTable(
            List<ProgrammeRow> rows,
            Map<Offering, Target> targets,
            DemandWords words,
            Locale language,
            SerializableFunction<Target, @Nullable Component> action) {
        formats = Formats.of(language);
        addClassName("vt-year-frame");
        NativeTable table = new NativeTable();
        table.addClassName("vt-year");
        NativeTableRow head = table.getHead().addRow();
        heading(head, "planning.year.course");
        FIGURES.forEach(figure -> heading(head, "planning.year." + figure));
        heading(head, "planning.year.note");
        for (ProgrammeRow row : rows) {
            Target target = targets.getOrDefault(row.offering(), new Target(0, row.offering(), 0, null, "", 0));
            NativeTableRow line = table.getBody().addRow();
            name(line, row, words);
            List.of(row.target(), row.scheduled(), row.given(), row.cancelled(), row.participants())
                    .forEach(number -> figure(line, number));
            about(line, row, target, action);
        }
        add(table);
    }

    private void heading(NativeTableRow head, String textKey) {
        NativeTableHeaderCell cell = head.addHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        cell.setText(getTranslation(textKey));
    }

    private static void name(NativeTableRow line, ProgrammeRow row, DemandWords words) {
        NativeTableHeaderCell cell = line.addHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        Span organiser = new Span(words.organiser(row.offering().organiser()));
        organiser.addClassNames("vt-quiet", "vt-year-organiser");
        cell.add(new Span(words.title(row.offering().course())), organiser);
    }

    private void figure(NativeTableRow line, int number) {
        NativeTableCell cell = new NativeTableCell(formats.number(number));
        int column = line.getComponentCount() - 1;
        cell.getElement().setAttribute("data-name", getTranslation("planning.year." + FIGURES.get(column)));
        line.add(cell);
    }

    private void about(
            NativeTableRow line,
            ProgrammeRow row,
            Target target,
            SerializableFunction<Target, @Nullable Component> action) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("vt-year-note");
        if (row.missing() > 0) {
            cell.add(new Badge(getTranslation("planning.year.to-plan", row.missing()), Tone.SOON));
        }
        if (!row.why().isEmpty()) {
            cell.add(small(getTranslation("planning.year.why", why(row.why()))));
        }
        if (target.deviation() != null) {
            cell.add(small(getTranslation(
                    "planning.year.deviation", getTranslation(Texts.key("planning.deviation.", target.deviation())))));
        }
        if (!target.note().isEmpty()) {
            cell.add(small(target.note()));
        }
        Component offered = action.apply(target);
        if (offered != null) {
            offered.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation(
                                    "planning.year.change.which",
                                    line.getChildren()
                                            .findFirst()
                                            .map(Component::getElement)
                                            .orElseThrow()
                                            .getTextRecursively()));
            cell.add(offered);
        }
        line.add(cell);
    }

    private String why(Map<CancelReason, Integer> reasons) {
        return reasons.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> getTranslation(
                        "planning.year.why.each",
                        getTranslation(Texts.key("planning.cancel-reason.", each.getKey())),
                        each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Component small(String text) {
        Div words = new Div(text);
        words.addClassNames("vt-quiet", "vt-small");
        return words;
    }
}
