package nl.vertrouwd.planning;

import java.time.Instant;
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
 * @param roomId null when there is none
 * @param plan what else is known of its session
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
        List<Trainer> trainers,
        @Nullable RoomId roomId,
        Plan plan) {

    /**
     * What holds for the whole session.
     *
     * @param version for edits by two planners at once
     * @param dayParts how many it has, those of other days counted
     * @param number of this one among them, from 1; 0 without times
     * @param startsAt instant of its first day-part
     * @param confirmedAt when its planner said that it goes on; null when nobody did
     * @param changeable whether who looks may change it: they plan it, and it was not given
     */
    public record Plan(
            String organiser,
            int minimum,
            LocalDate deadline,
            long version,
            int dayParts,
            int number,
            Instant startsAt,
            @Nullable Instant confirmedAt,
            boolean changeable) {}

    public CalendarItem {
        trainers = List.copyOf(trainers);
    }

    /** Whether it has no times. */
    public boolean allDay() {
        return start == null;
    }

    /** The stage in which its session is at a moment. */
    public SessionStage stage(Instant now) {
        return SessionStage.of(state, plan.startsAt(), plan.confirmedAt(), now);
    }

    /** Whether it is to come, and fewer people take part than it needs. */
    public boolean belowMinimum(Instant now) {
        return state == SessionState.PUBLISHED && taken < plan.minimum() && now.isBefore(plan.startsAt());
    }

    CalendarItem givenBy(List<Trainer> givers) {
        return new CalendarItem(
                dayPart, session, reference, course, form, state, taken, capacity, date, start, end, site, zone, room,
                givers, roomId, plan);
    }
}
