package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.List;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.planning.LoadMonth;

/** How much somebody delivers, month by month: a bar and, beside it, the numbers that it stands for. */
class LoadBars extends OrderedList {

    private static final long serialVersionUID = 1L;

    private static final int WHOLE = 100;

    LoadBars(List<LoadMonth> months, YearMonth present) {
        addClassName("vt-load");
        getElement().setAttribute("role", "list");
        int most = months.stream().mapToInt(LoadMonth::dayParts).max().orElse(0);
        months.forEach(month -> add(row(month, most, month.month().equals(present))));
    }

    private ListItem row(LoadMonth load, int most, boolean isNow) {
        Span month = new Span(Formats.of(getLocale()).month(load.month()));
        month.addClassName("vt-load-month");
        Div bar = new Div();
        bar.addClassName("vt-load-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--vt-share", most == 0 ? "0%" : WHOLE * load.dayParts() / most + "%");
        Span numbers = new Span(getTranslation("planning.load.month", load.dayParts(), load.hours()));
        numbers.addClassNames("vt-load-numbers", "vt-numbers");
        ListItem row = new ListItem(month, bar, numbers);
        if (isNow) {
            row.addClassName("vt-load-now");
            row.getElement().setAttribute("aria-current", "date");
        }
        return row;
    }
}
