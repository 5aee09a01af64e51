package nl.vertrouwd.planning.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.planning.BlockedPeriod;
import nl.vertrouwd.planning.BoardDays;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Trainer;

/** Says where in the rows of a timeline nothing should be planned: days off, blocked periods, and travel between two places. */
final class TimelineHatches {

    private final CalendarPeriod period;
    private final BoardDays.Known known;
    private final AuditWords values;
    private final ZoneId home;
    private final Texts texts;
    private final Locale locale;

    TimelineHatches(
            CalendarPeriod period, BoardDays.Known known, AuditWords values, ZoneId home, Texts texts, Locale locale) {
        this.period = period;
        this.known = known;
        this.values = values;
        this.home = home;
        this.texts = texts;
        this.locale = locale;
    }

    /** What day off it is at home; empty on a working day. */
    String dayOff(LocalDate day) {
        return dayOff(day, home).orElse("");
    }

    private Optional<String> dayOff(LocalDate day, ZoneId zone) {
        return known.dayOff(day, zone).map(word -> values.value(word, locale));
    }

    /** @param own their day-parts, in order of time */
    List<TimelineRows.Hatch> of(Trainer trainer, List<CalendarItem> own) {
        String row = trainer.id().value().toString();
        return Stream.of(daysOff(row, home), blocked(row, known.of(trainer), "planning.board.away"), travel(row, own))
                .flatMap(List::stream)
                .toList();
    }

    List<TimelineRows.Hatch> of(Room room, Site site) {
        String row = room.id().value().toString();
        return Stream.of(daysOff(row, site.zone()), blocked(row, known.of(room), "planning.board.closed"))
                .flatMap(List::stream)
                .toList();
    }

    private List<TimelineRows.Hatch> daysOff(String row, ZoneId zone) {
        return period.from()
                .datesUntil(period.until())
                .flatMap(day -> dayOff(day, zone).stream()
                        .map(name -> new TimelineRows.Hatch(row, day.toString(), "", "", name)))
                .toList();
    }

    private List<TimelineRows.Hatch> blocked(String row, List<BlockedPeriod> periods, String whyKey) {
        return periods.stream()
                .flatMap(blocked -> period.from()
                        .datesUntil(period.until())
                        .flatMap(day -> on(day, row, blocked.from(), blocked.until(), texts.get(locale, whyKey))))
                .toList();
    }

    /** The part of a period that is on a day. */
    private static Stream<TimelineRows.Hatch> on(
            LocalDate day, String row, LocalDateTime from, LocalDateTime until, String why) {
        LocalDateTime midnight = day.plusDays(1).atStartOfDay();
        if (!from.isBefore(midnight) || !until.isAfter(day.atStartOfDay())) {
            return Stream.empty();
        }
        String start = from.isAfter(day.atStartOfDay()) ? from.toLocalTime().toString() : "";
        String end = until.isBefore(midnight) ? until.toLocalTime().toString() : "";
        return Stream.of(new TimelineRows.Hatch(row, day.toString(), start, end, why));
    }

    /** Between two day-parts of a day at different sites: as long as the journey takes, or as there is. */
    private List<TimelineRows.Hatch> travel(String row, List<CalendarItem> own) {
        List<TimelineRows.Hatch> hatches = new ArrayList<>();
        for (int i = 1; i < own.size(); i++) {
            CalendarItem before = own.get(i - 1);
            CalendarItem after = own.get(i);
            int minutes = minutes(before, after);
            LocalTime left = before.end();
            LocalTime next = after.start();
            if (minutes > 0 && left != null && next != null && left.isBefore(next)) {
                LocalTime there = left.plusMinutes(minutes);
                boolean late = there.isBefore(left) || there.isAfter(next);
                hatches.add(new TimelineRows.Hatch(
                        row,
                        after.date().toString(),
                        left.toString(),
                        (late ? next : there).toString(),
                        texts.get(locale, late ? "planning.board.travel.late" : "planning.board.travel", minutes)));
            }
        }
        return hatches;
    }

    private int minutes(CalendarItem before, CalendarItem after) {
        SiteId from = before.site();
        SiteId to = after.site();
        boolean sameDay = before.date().equals(after.date());
        return sameDay && from != null && to != null && isSomewhere(before) && isSomewhere(after)
                ? known.travelMinutes(from, to)
                : 0;
    }

    private static boolean isSomewhere(CalendarItem item) {
        return item.roomId() != null;
    }
}
