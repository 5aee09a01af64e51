package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Days across and trainers or rooms down: a table whose cells hold the day-parts, each at its time. */
@Tag("vt-planning-timeline")
@JavaScript("context://js/planning-board.js")
@JavaScript("context://js/planning-timeline.js")
class PlanningTimeline extends BoardElement {

    private static final long serialVersionUID = 1L;

    /** What is drawn; the names are those that the script reads. */
    record Plan(
            String shape,
            String locale,
            String now,
            int weeks,
            Map<String, String> texts,
            List<TimelineRows.Day> days,
            List<TimelineRows.Row> rows) {}

    void show(CalendarPeriod period, LocalDateTime now, TimelineRows rows) {
        Map<String, String> texts = new HashMap<>(words());
        boolean trainers = period.shape() == CalendarPeriod.Shape.TRAINERS;
        texts.put("empty", getTranslation("planning.calendar.empty"));
        texts.put("head", getTranslation(trainers ? "planning.board.trainer" : "planning.board.room"));
        texts.put("caption", getTranslation(trainers ? "planning.board.trainers" : "planning.board.rooms"));
        texts.put("today", getTranslation("planning.calendar.today"));
        getElement()
                .setPropertyBean(
                        "plan",
                        new Plan(
                                period.shape().code(),
                                getLocale().getLanguage(),
                                now.toString(),
                                period.weeks(),
                                texts,
                                rows.days(),
                                rows.rows()));
    }
}
