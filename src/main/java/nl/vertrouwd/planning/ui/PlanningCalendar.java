package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The calendar in the browser: draws a period with its entries, each a link; asks for a day when it has more than fits. */
@Tag("vt-planning-calendar")
@JavaScript("context://webjars/fullcalendar/6.1.15/index.global.min.js")
@JavaScript("context://js/planning-board.js")
@JavaScript("context://js/planning-calendar.js")
class PlanningCalendar extends BoardElement {

    private static final long serialVersionUID = 1L;

    /** What is drawn; the names are those that the script reads. */
    record Plan(
            String view,
            String date,
            String locale,
            Map<String, String> texts,
            List<CalendarEntries.Entry> events,
            Map<String, String> daysOff) {}

    /** Somebody wants to see everything of one day. */
    @DomEvent("day-wanted")
    public static class DayWanted extends ComponentEvent<PlanningCalendar> {

        private static final long serialVersionUID = 1L;

        private final String day;

        public DayWanted(PlanningCalendar source, boolean fromClient, @EventData("event.detail.day") String day) {
            super(source, fromClient);
            this.day = day;
        }

        String day() {
            return day;
        }
    }

    void show(CalendarPeriod period, List<CalendarEntries.Entry> entries, TimelineHatches hatches) {
        Map<String, String> daysOff = new TreeMap<>();
        period.from()
                .datesUntil(period.until())
                .filter(day -> !hatches.dayOff(day).isEmpty())
                .forEach(day -> daysOff.put(day.toString(), hatches.dayOff(day)));
        Map<String, String> texts = new HashMap<>(words());
        texts.put("empty", getTranslation("planning.calendar.empty"));
        texts.put("more", getTranslation("planning.calendar.more"));
        texts.put("allDay", getTranslation("planning.calendar.no-times"));
        getElement()
                .setPropertyBean(
                        "plan",
                        new Plan(
                                period.shape().code(),
                                period.date().toString(),
                                getLocale().getLanguage(),
                                texts,
                                entries,
                                daysOff));
    }

    Registration addDayWantedListener(ComponentEventListener<DayWanted> listener) {
        return addListener(DayWanted.class, listener);
    }
}
