package nl.vertrouwd.notification;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The rules of a time zone inside a calendar file, from the rules that the product itself reckons with, so that both always agree
 * (the tables of the library name some zones after their neighbours).
 */
final class CalendarZone {

    private CalendarZone() {}

    /** The zone, right from the first day of the year on. */
    static VTimeZone of(ZoneId zone, int year) {
        ZoneRules rules = zone.getRules();
        LocalDateTime begin = LocalDateTime.of(year - 1, 1, 1, 0, 0);
        ZoneOffset first = rules.getOffset(begin);
        VTimeZone written = new VTimeZone();
        written.add(new TzId(zone.getId()));
        boolean daylight = rules.isDaylightSavings(begin.toInstant(first));
        written.add(observance(daylight, begin, first, first));
        for (ZoneOffsetTransition change : rules.getTransitions()) {
            if (change.getDateTimeBefore().isAfter(begin)) {
                written.add(observance(rules, change));
            }
        }
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            Observance yearly = observance(rules, rule.createTransition(firstYear(rules, year)));
            yearly.add(new RRule<>(recurrence(rule)));
            written.add(yearly);
        }
        return written;
    }

    /** The rules take over after the last change that is listed one by one. */
    private static int firstYear(ZoneRules rules, int year) {
        return rules.getTransitions().stream()
                .mapToInt(change -> change.getDateTimeBefore().getYear() + 1)
                .reduce(year - 1, Math::max);
    }

    private static Observance observance(ZoneRules rules, ZoneOffsetTransition change) {
        return observance(
                rules.isDaylightSavings(change.getInstant()),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
    }

    private static Observance observance(boolean daylight, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
        Observance observance = daylight ? new Daylight() : new Standard();
        observance.add(new DtStart<>(start));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }

    /** In the short forms that every program knows; the last Sunday of March is kept by the JDK as the Sunday from the 25th on. */
    private static String recurrence(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        String yearly = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue();
        if (rule.getDayOfWeek() == null) {
            return yearly + ";BYMONTHDAY=" + day;
        }
        String weekday = rule.getDayOfWeek().name().substring(0, 2);
        if (day == -1 || day + 6 == rule.getMonth().maxLength()) {
            return yearly + ";BYDAY=-1" + weekday;
        }
        if (day % 7 == 1) {
            return yearly + ";BYDAY=" + (day / 7 + 1) + weekday;
        }
        String days = IntStream.range(day, day + 7).mapToObj(Integer::toString).collect(Collectors.joining(","));
        return yearly + ";BYDAY=" + weekday + ";BYMONTHDAY=" + days;
    }
}
