package nl.vertrouwd.scheduling;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quartz.CronExpression;

/**
 * When a job runs, as people choose it; kept as a cron expression of Quartz. What is none of these is shown as it stands.
 *
 * @param minutes between two runs, of {@link Every#MINUTES}
 * @param time of {@link Every#DAY} and {@link Every#WEEK}, in whole minutes
 * @param day of {@link Every#WEEK}
 * @param cron the expression itself
 */
public record JobTimes(
        Every every,
        int minutes,
        @Nullable LocalTime time,
        @Nullable DayOfWeek day,
        String cron) {

    /** The intervals of minutes that an administrator may choose. */
    public static final List<Integer> MINUTES = List.of(5, 10, 15, 30);

    private static final Pattern BY_MINUTES = Pattern.compile("0 0/(\\d{1,2}) \\* \\* \\* \\?");
    private static final Pattern BY_HOUR = Pattern.compile("0 0 \\* \\* \\* \\?");
    private static final Pattern BY_DAY = Pattern.compile("0 (\\d{1,2}) (\\d{1,2}) \\* \\* \\?");
    private static final Pattern BY_WEEK = Pattern.compile("0 (\\d{1,2}) (\\d{1,2}) \\? \\* ([A-Z]{3})");

    /** How often. */
    public enum Every {
        MINUTES,
        HOUR,
        DAY,
        WEEK,
        OTHER
    }

    /** Every so many minutes. */
    public static JobTimes everyMinutes(int minutes) {
        return of("0 0/" + minutes + " * * * ?");
    }

    /** At every whole hour. */
    public static JobTimes everyHour() {
        return of("0 0 * * * ?");
    }

    /** Every day at that time. */
    public static JobTimes everyDay(LocalTime time) {
        return of("0 %d %d * * ?".formatted(time.getMinute(), time.getHour()));
    }

    /** Every week on that day at that time. */
    public static JobTimes everyWeek(DayOfWeek day, LocalTime time) {
        return of("0 %d %d ? * %s"
                .formatted(time.getMinute(), time.getHour(), day.name().substring(0, 3)));
    }

    /** What an expression says; refuses what is none. */
    public static JobTimes of(String cron) {
        if (!CronExpression.isValidExpression(cron)) {
            throw new IllegalArgumentException(cron);
        }
        Matcher minutes = BY_MINUTES.matcher(cron);
        if (minutes.matches()) {
            return new JobTimes(Every.MINUTES, Integer.parseInt(minutes.group(1)), null, null, cron);
        }
        if (BY_HOUR.matcher(cron).matches()) {
            return new JobTimes(Every.HOUR, 0, null, null, cron);
        }
        Matcher day = BY_DAY.matcher(cron);
        if (day.matches()) {
            return new JobTimes(Every.DAY, 0, time(day), null, cron);
        }
        Matcher week = BY_WEEK.matcher(cron);
        return week.matches()
                ? new JobTimes(Every.WEEK, 0, time(week), day(week.group(3)), cron)
                : new JobTimes(Every.OTHER, 0, null, null, cron);
    }

    private static LocalTime time(Matcher found) {
        return LocalTime.of(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1)));
    }

    private static DayOfWeek day(String three) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(three.toUpperCase(Locale.ROOT))) {
                return day;
            }
        }
        throw new IllegalArgumentException(three);
    }
}
