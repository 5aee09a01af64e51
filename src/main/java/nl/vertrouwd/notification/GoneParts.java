package nl.vertrouwd.notification;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.SessionDetails;

/** Day-parts that a session no longer has, which calendars still do. */
final class GoneParts {

    static final String FACT = "gone";

    private static final String BETWEEN = "/";
    private static final int FIELDS = 4;

    private GoneParts() {}

    /** As a fact of a message; empty when there are none. */
    static String between(SessionDetails before, SessionDetails after) {
        Set<UUID> stay = new HashSet<>();
        after.dayParts().forEach(part -> stay.add(part.id().value()));
        return before.dayParts().stream()
                .filter(part -> !stay.contains(part.id().value()))
                .map(GoneParts::write)
                .collect(Collectors.joining(" "));
    }

    private static String write(DayPart part) {
        LocalDateTime start = part.date().atTime(part.start());
        LocalDateTime end = part.date().atTime(part.end());
        return part.id().value() + BETWEEN + start + BETWEEN + end + BETWEEN + part.zone();
    }

    static List<CalendarEntry> of(Message message, SessionDetails now, String title) {
        return Arrays.stream(message.fact(FACT).split(" "))
                .filter(text -> !text.isEmpty())
                .map(text -> entry(text.split(BETWEEN, FIELDS), now, title))
                .toList();
    }

    private static CalendarEntry entry(String[] fields, SessionDetails now, String title) {
        return new CalendarEntry(
                fields[0] + "@vertrouwd",
                now.calendarSequence(),
                title,
                "",
                "",
                fields.length < FIELDS ? now.session().zone() : ZoneId.of(fields[FIELDS - 1]),
                LocalDateTime.parse(fields[1]),
                LocalDateTime.parse(fields[2]),
                now.changedAt(),
                null,
                true);
    }
}
