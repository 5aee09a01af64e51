package nl.vertrouwd.planning.ui;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.SessionStage;
import nl.vertrouwd.planning.SessionState;

/** From day-parts to what stands on the board. In a month or list, day-parts of one session in one room on one day are one entry. */
final class CalendarEntries {

    private static final String NAMES = ", ";

    private final Map<CourseId, Course> courses;
    private final Map<SiteId, Site> sites;
    private final PlanningWords words;
    private final Texts texts;
    private final Locale locale;
    private final Instant now;
    private final Formats formats;

    /**
     * One entry; {@code time}, {@code place}, {@code places} and {@code sign} are shown, {@code spoken} and {@code state} are read aloud.
     *
     * @param parts the day-parts that move when it is dragged, in order of time
     * @param count of the day-parts of its session
     * @param movable whether who looks may move it
     * @param warning that too few people come; empty when there is nothing to warn of
     */
    record Entry(
            String id,
            String start,
            String end,
            String kind,
            String href,
            String code,
            String title,
            String time,
            String place,
            String places,
            String spoken,
            String trainers,
            String state,
            String sign,
            String stateWord,
            String warning,
            List<String> parts,
            int count,
            boolean movable,
            boolean allDay) {}

    CalendarEntries(
            Map<CourseId, Course> courses,
            Map<SiteId, Site> sites,
            PlanningWords words,
            Texts texts,
            Instant now,
            Locale locale) {
        this.now = now;
        this.courses = courses;
        this.sites = sites;
        this.words = words;
        this.texts = texts;
        this.locale = locale;
        this.formats = Formats.of(locale);
    }

    List<Entry> of(List<CalendarItem> items, CalendarPeriod.Shape shape) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            CalendarItem first = items.get(i);
            LocalTime start = first.start();
            LocalTime end = first.end();
            if (start == null || end == null) {
                entries.add(entry(first, allDay(first), List.of()));
            } else if (shape.inWeeks()) {
                entries.add(entry(first, timed(first, start, end), List.of(first)));
            } else if (!isContinuation(items, i)) {
                List<CalendarItem> together = together(items, i);
                entries.add(entry(first, timed(first, start, lastEnd(together)), together));
            }
        }
        return entries;
    }

    private static boolean isContinuation(List<CalendarItem> items, int index) {
        CalendarItem item = items.get(index);
        for (int i = index - 1; i >= 0 && items.get(i).date().equals(item.date()); i--) {
            if (isSamePlace(items.get(i), item)) {
                return true;
            }
        }
        return false;
    }

    private static List<CalendarItem> together(List<CalendarItem> items, int index) {
        CalendarItem first = items.get(index);
        return items.subList(index, items.size()).stream()
                .takeWhile(item -> item.date().equals(first.date()))
                .filter(item -> isSamePlace(item, first))
                .toList();
    }

    private static LocalTime lastEnd(List<CalendarItem> together) {
        return together.stream()
                .map(CalendarItem::end)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static boolean isSamePlace(CalendarItem one, CalendarItem other) {
        return one.session().equals(other.session())
                && Objects.equals(one.roomId(), other.roomId())
                && Objects.equals(one.site(), other.site());
    }

    /** Where an entry stands on its day, and what is said of it. */
    private record Span(String id, String start, String end, String said) {}

    private Span timed(CalendarItem item, LocalTime start, LocalTime end) {
        return new Span(
                Objects.requireNonNull(item.dayPart()).value().toString(),
                item.date().atTime(start).toString(),
                item.date().atTime(end).toString(),
                texts.get(locale, "planning.calendar.time", formats.time(start), formats.time(end)));
    }

    private Span allDay(CalendarItem item) {
        boolean given = item.state() == SessionState.GIVEN;
        return new Span(
                item.session().value() + "/" + item.date(),
                item.date().toString(),
                item.date().plusDays(1).toString(),
                texts.get(locale, given ? "planning.calendar.no-times" : "planning.calendar.times-follow"));
    }

    private Entry entry(CalendarItem item, Span span, List<CalendarItem> parts) {
        SessionStage stage = item.stage(now);
        StateSign state = StateSign.of(stage);
        Course course = Objects.requireNonNull(courses.get(item.course()));
        return new Entry(
                span.id(),
                span.start(),
                span.end(),
                course.kind().name().toLowerCase(Locale.ROOT),
                "sessions/" + PathName.of(item.reference()),
                course.code(),
                course.title(locale),
                span.said(),
                place(item),
                texts.get(locale, "planning.calendar.places", item.taken(), item.capacity()),
                texts.get(locale, "base.places", item.taken(), item.capacity()),
                item.trainers().stream()
                        .map(trainer -> words.name(trainer, locale))
                        .collect(Collectors.joining(NAMES)),
                state.code(),
                state.sign(),
                words.stage(stage, locale),
                item.belowMinimum(now)
                        ? texts.get(
                                locale,
                                "planning.board.too-few",
                                item.taken(),
                                item.plan().minimum())
                        : "",
                parts.stream()
                        .map(part ->
                                Objects.requireNonNull(part.dayPart()).value().toString())
                        .toList(),
                item.plan().dayParts(),
                item.plan().changeable() && !parts.isEmpty(),
                item.allDay());
    }

    private String place(CalendarItem item) {
        Site site = item.site() == null ? null : sites.get(item.site());
        String room = item.room().isEmpty() ? words.form(item.form(), locale) : item.room();
        if (site == null) {
            return room;
        }
        String place = texts.get(locale, "planning.calendar.place", site.name(), room);
        return words.isElsewhere(item.zone()) && !item.allDay()
                ? texts.get(locale, "planning.calendar.local", place)
                : place;
    }
}
