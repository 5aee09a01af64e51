package nl.vertrouwd.planning.ui;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.SessionState;

/** From day-parts to what stands in the calendar. In a month or list, day-parts of one session in one room on one day are one entry. */
final class CalendarEntries {

    private static final String NAMES = ", ";

    private final Map<CourseId, Course> courses;
    private final Map<SiteId, Site> sites;
    private final PlanningWords words;
    private final Texts texts;
    private final Locale locale;
    private final Formats formats;

    /** One entry; {@code time}, {@code place} and {@code places} are shown, {@code spoken} is read aloud after them. */
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
            boolean draft) {}

    CalendarEntries(
            Map<CourseId, Course> courses, Map<SiteId, Site> sites, PlanningWords words, Texts texts, Locale locale) {
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
            LocalTime end = first.end();
            if (shape != CalendarPeriod.Shape.WEEK) {
                if (isContinuation(items, i)) {
                    continue;
                }
                end = lastEnd(items, i);
            }
            entries.add(entry(first, end));
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

    private static LocalTime lastEnd(List<CalendarItem> items, int index) {
        CalendarItem first = items.get(index);
        LocalTime end = first.end();
        for (int i = index + 1; i < items.size() && items.get(i).date().equals(first.date()); i++) {
            if (isSamePlace(items.get(i), first) && items.get(i).end().isAfter(end)) {
                end = items.get(i).end();
            }
        }
        return end;
    }

    private static boolean isSamePlace(CalendarItem one, CalendarItem other) {
        return one.session().equals(other.session()) && one.room().equals(other.room());
    }

    private Entry entry(CalendarItem item, LocalTime end) {
        Course course = Objects.requireNonNull(courses.get(item.course()));
        String time = texts.get(locale, "planning.calendar.time", formats.time(item.start()), formats.time(end));
        return new Entry(
                item.dayPart().value().toString(),
                item.date().atTime(item.start()).toString(),
                item.date().atTime(end).toString(),
                course.kind().name().toLowerCase(Locale.ROOT),
                "sessions/" + item.reference(),
                course.code(),
                course.title(locale),
                time,
                place(item),
                texts.get(locale, "planning.calendar.places", item.taken(), item.capacity()),
                texts.get(locale, "base.places", item.taken(), item.capacity()),
                item.trainers().stream()
                        .map(trainer -> words.name(trainer, locale))
                        .collect(Collectors.joining(NAMES)),
                item.state() == SessionState.DRAFT);
    }

    private String place(CalendarItem item) {
        Site site = item.site() == null ? null : sites.get(item.site());
        String room = item.room().isEmpty() ? words.form(item.form(), locale) : item.room();
        if (site == null) {
            return room;
        }
        String place = texts.get(locale, "planning.calendar.place", site.name(), room);
        return words.isElsewhere(item.zone()) ? texts.get(locale, "planning.calendar.local", place) : place;
    }
}
