package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.obligation.DutyCount;
import nl.vertrouwd.obligation.SchemePreview;
import nl.vertrouwd.obligation.SchemeSentences;
import nl.vertrouwd.obligation.rules.State;

/** How many people stand where, without a change and with it: a bar for each, and the numbers. */
class StandingTable extends Div {

    private static final long serialVersionUID = 1L;

    private static final int HUNDRED = 100;
    private static final List<State> BEST_FIRST =
            List.of(State.VALID, State.EXEMPT, State.EXPIRING, State.DUE, State.SUSPENDED, State.OVERDUE);

    private final transient SchemeSentences sentences;
    private final transient Formats formats = Formats.of(getLocale());

    StandingTable(SchemePreview preview, SchemeSentences sentences) {
        this.sentences = sentences;
        addClassName("vt-standing-table");
        add(
                bar("obligation.preview.without", preview.before()),
                bar("obligation.preview.with", preview.after()),
                table(preview));
    }

    /** Says nothing that the table does not. */
    private Div bar(String labelKey, Map<State, Integer> standing) {
        Div bar = new Div();
        bar.addClassName("vt-standing-bar");
        for (State state : BEST_FIRST) {
            int people = standing.getOrDefault(state, 0);
            if (people > 0) {
                Span part = new Span();
                part.addClassNames("vt-standing-part", StateBadge.className(state));
                part.getStyle().set("flex-grow", Integer.toString(people));
                bar.add(part);
            }
        }
        Div line = new Div(new Span(getTranslation(labelKey)), bar);
        line.addClassName("vt-standing-line");
        line.getElement().setAttribute("aria-hidden", "true");
        return line;
    }

    private NativeTable table(SchemePreview preview) {
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("state", "without", "with", "difference")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("obligation.preview." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTable table = new NativeTable();
        NativeTableBody body = table.getBody();
        for (State state : BEST_FIRST) {
            int before = preview.before().getOrDefault(state, 0);
            int after = preview.after().getOrDefault(state, 0);
            if (before > 0 || after > 0) {
                Span swatch = new Span();
                swatch.addClassNames("vt-standing-swatch", StateBadge.className(state));
                Div name = new Div(swatch, new Span(sentences.state(state)));
                name.addClassName("vt-standing-name");
                body.add(row(name, formats.number(before), formats.number(after), difference(after - before)));
            }
        }
        body.add(inOrder(preview.countBefore(), preview.countAfter()));
        table.setCaptionText(getTranslation("obligation.preview.table"));
        table.getHead().add(head);
        return table;
    }

    private NativeTableRow inOrder(DutyCount before, DutyCount after) {
        NativeTableRow row = row(
                new Div(new Span(getTranslation("obligation.preview.in-order"))),
                getTranslation("obligation.preview.percent", before.inOrder() * HUNDRED),
                getTranslation("obligation.preview.percent", after.inOrder() * HUNDRED),
                getTranslation("obligation.preview.points", (after.inOrder() - before.inOrder()) * HUNDRED));
        row.addClassName("vt-standing-total");
        return row;
    }

    private static NativeTableRow row(Div name, String... numbers) {
        NativeTableHeaderCell first = new NativeTableHeaderCell();
        first.add(name);
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(first);
        for (String number : numbers) {
            row.add(new NativeTableCell(number));
        }
        return row;
    }

    private String difference(int people) {
        return people == 0 ? getTranslation("obligation.preview.same") : signed(people);
    }

    private String signed(int people) {
        return getTranslation(
                people > 0 ? "obligation.preview.more" : "obligation.preview.fewer", formats.number(Math.abs(people)));
    }
}
