package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Form;

/** One day-part on the planners' calendar, in local time of its site. */
public record CalendarItem(
        DayPartId dayPart,
        SessionId session,
        String reference,
        CourseId course,
        Form form,
        SessionState state,
        int taken,
        int capacity,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        ZoneId zone,
        String room,
        String trainers) {}
