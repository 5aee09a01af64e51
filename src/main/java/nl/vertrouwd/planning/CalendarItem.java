package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * One day-part on the planners' calendar, in local time of its site; or one day of a session without times.
 *
 * @param dayPart null without times
 * @param start null without times
 * @param end null without times
 * @param site where this day-part is; null for an online session without one
 * @param room name of the room, empty when there is none
 * @param trainers as the planner may see them, the lead first; then who plays or speaks in this day-part
 */
public record CalendarItem(
        @Nullable DayPartId dayPart,
        SessionId session,
        String reference,
        CourseId course,
        Form form,
        SessionState state,
        int taken,
        int capacity,
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable SiteId site,
        ZoneId zone,
        String room,
        List<Trainer> trainers) {

    public CalendarItem {
        trainers = List.copyOf(trainers);
    }

    /** Whether it has no times. */
    public boolean allDay() {
        return start == null;
    }

    CalendarItem givenBy(List<Trainer> givers) {
        return new CalendarItem(
                dayPart, session, reference, course, form, state, taken, capacity, date, start, end, site, zone, room,
                givers);
    }
}
