package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.SeriesDay;

/** The days of a series, each with what is in the way when it is left out. */
class SeriesDays extends Composite<OrderedList> {

    private static final long serialVersionUID = 1L;

    private final transient Choices choices;
    private final transient PlanningWords words;
    private transient List<LocalDate> free = List.of();

    SeriesDays(Choices choices, PlanningWords words) {
        this.choices = choices;
        this.words = words;
        getContent().addClassName("vt-series-days");
        getContent().getElement().setAttribute("role", "list").setAttribute("aria-live", "polite");
    }

    void show(List<SeriesDay> days) {
        free = days.stream().filter(SeriesDay::isFree).map(SeriesDay::day).toList();
        getContent().removeAll();
        days.forEach(day -> getContent().add(item(day)));
    }

    /** Those on which a session can be planned. */
    List<LocalDate> free() {
        return free;
    }

    private ListItem item(SeriesDay day) {
        ScheduleResult inTheWay = day.inTheWay();
        Tone tone = inTheWay == null ? Tone.GOOD : Tone.SOON;
        Span when = new Span(Formats.of(getLocale()).day(day.day()));
        when.addClassName("vt-series-day");
        String why = inTheWay == null
                ? getTranslation("planning.series.free")
                : getTranslation("planning.series.skipped", InTheWay.said(inTheWay, choices, words, this));
        ListItem item = new ListItem(tone.icon(), when, new Span(why));
        item.addClassName(tone.className());
        return item;
    }
}
