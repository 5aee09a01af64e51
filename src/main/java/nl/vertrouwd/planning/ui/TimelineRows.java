package nl.vertrouwd.planning.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Trainer;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a timeline: a trainer or a room each, those without either first. */
final class TimelineRows {

    /** Row of what has no trainer or room. */
    static final String NONE = "none";

    private final CalendarPeriod period;
    private final CalendarFilter filter;
    private final List<CalendarItem> items;
    private final CalendarEntries entries;
    private final TimelineHatches hatches;
    private final PlanningWords words;
    private final Texts texts;
    private final Locale locale;

    /** A day across; {@code note} says what is special about it, such as a day off. */
    record Day(String date, String name, String note, boolean weekend) {}

    /**
     * A row.
     *
     * @param group over it, such as a site; empty for none
     * @param place whether something can be put in it
     */
    record Row(
            String id,
            String name,
            String note,
            String group,
            boolean place,
            List<CalendarEntries.Entry> entries,
            List<Hatch> hatches) {}

    /** A time of a row at which nothing should be planned; {@code start} and {@code end} are empty where it is the whole day. */
    record Hatch(String row, String date, String start, String end, String why) {}

    TimelineRows(
            CalendarPeriod period,
            CalendarFilter filter,
            List<CalendarItem> items,
            CalendarEntries entries,
            TimelineHatches hatches,
            PlanningWords words,
            Texts texts,
            Locale locale) {
        this.period = period;
        this.filter = filter;
        this.items = items;
        this.entries = entries;
        this.hatches = hatches;
        this.words = words;
        this.texts = texts;
        this.locale = locale;
    }

    /** Every working day, and days of the weekend on which something is planned. */
    List<Day> days() {
        Set<LocalDate> used = items.stream().map(CalendarItem::date).collect(Collectors.toSet());
        return period.from()
                .datesUntil(period.until())
                .filter(day -> !isWeekend(day) || used.contains(day))
                .map(day ->
                        new Day(day.toString(), Formats.of(locale).dayOfYear(day), hatches.dayOff(day), isWeekend(day)))
                .toList();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    List<Row> rows() {
        return period.shape() == CalendarPeriod.Shape.ROOMS ? rooms() : trainers();
    }

    private List<Row> trainers() {
        List<Row> rows = new ArrayList<>();
        add(
                rows,
                none(
                        "planning.board.without-trainer",
                        true,
                        item -> item.trainers().isEmpty()));
        for (Trainer trainer : filter.choices().trainers()) {
            boolean wanted = filter.trainer() == null || filter.trainer().id().equals(trainer.id());
            if (wanted) {
                add(rows, row(trainer));
            }
        }
        return rows;
    }

    private @Nullable Row row(Trainer trainer) {
        List<CalendarItem> own = items.stream()
                .filter(item ->
                        item.trainers().stream().anyMatch(each -> each.id().equals(trainer.id())))
                .toList();
        if (own.isEmpty() && !trainer.active()) {
            return null;
        }
        return new Row(
                id(trainer.id().value()),
                words.name(trainer, locale),
                texts.get(locale, "planning.board.day-parts", own.size()),
                "",
                trainer.active(),
                entries.of(own, period.shape()),
                hatches.of(trainer, own));
    }

    private List<Row> rooms() {
        List<Row> rows = new ArrayList<>();
        add(rows, none("planning.board.without-room", false, item -> item.roomId() == null));
        List<Site> sites = filter.choices().sites().stream()
                .filter(site -> filter.site() == null || filter.site().id().equals(site.id()))
                .toList();
        for (Site site : sites) {
            filter.choices().rooms().stream()
                    .filter(room -> room.site().equals(site.id()))
                    .filter(room -> filter.room() == null || filter.room().id().equals(room.id()))
                    .sorted(Comparator.comparing(Room::name))
                    .forEach(room -> add(rows, row(room, site)));
        }
        return rows;
    }

    private @Nullable Row row(Room room, Site site) {
        List<CalendarItem> there =
                items.stream().filter(item -> room.id().equals(item.roomId())).toList();
        if (there.isEmpty() && !room.active()) {
            return null;
        }
        return new Row(
                id(room.id().value()),
                room.name(),
                texts.get(locale, "planning.board.room-places", room.capacity()),
                site.name(),
                room.active(),
                entries.of(there, period.shape()),
                hatches.of(room, site));
    }

    private @Nullable Row none(String nameKey, boolean place, Predicate<CalendarItem> without) {
        List<CalendarItem> found = items.stream().filter(without).toList();
        return found.isEmpty()
                ? null
                : new Row(
                        NONE,
                        texts.get(locale, nameKey),
                        texts.get(locale, "planning.board.day-parts", found.size()),
                        "",
                        place,
                        entries.of(found, period.shape()),
                        List.of());
    }

    private static void add(List<Row> rows, @Nullable Row row) {
        if (row != null) {
            rows.add(row);
        }
    }

    private static String id(UUID value) {
        return value.toString();
    }
}
