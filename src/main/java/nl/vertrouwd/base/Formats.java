package nl.vertrouwd.base;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates, times and numbers as people of one language say them: "di 14 maart 2027, 09.00–16.30", "Tue 14 March 2027, 09:00–16:30".
 * The zone is only said to who lives in another one.
 */
public final class Formats {

    /** Keeps both ends of a range on one line. */
    private static final String UP_TO = "–\u2060";

    private final Locale language;
    private final String clock;

    private Formats(Locale language) {
        this.language = language;
        this.clock = Languages.isEnglish(language) ? "HH:mm" : "HH.mm";
    }

    /** The formats of the language nearest to the locale. */
    public static Formats of(Locale locale) {
        return new Formats(Languages.nearest(locale));
    }

    /** "di 14 maart 2027" */
    public String day(LocalDate day) {
        return write("EEE d MMMM uuuu", day);
    }

    /** "14 maart 2027" */
    public String date(LocalDate day) {
        return write("d MMMM uuuu", day);
    }

    /** "di 14 maart", for where the year is clear. */
    public String dayOfYear(LocalDate day) {
        return write("EEE d MMMM", day);
    }

    /** "maart 2027" */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", language).format(month);
    }

    /** "09.00" */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(clock, language).format(time);
    }

    /** "di 14 maart 2027, 09.00–16.30"; both days when the end is on another one. */
    public String span(LocalDateTime start, LocalDateTime end) {
        String begin = day(start.toLocalDate()) + ", " + time(start.toLocalTime());
        return start.toLocalDate().equals(end.toLocalDate())
                ? begin + UP_TO + time(end.toLocalTime())
                : begin + " – " + day(end.toLocalDate()) + ", " + time(end.toLocalTime());
    }

    /** The same span, with whose time it is when the clock of the reader differs from that of the place. */
    public String span(LocalDateTime start, LocalDateTime end, ZoneId place, ZoneId reader) {
        return withZone(span(start, end), start, place, reader);
    }

    /** What was said of a time, with whose time it is when the clock of the reader then differs from that of the place. */
    public String withZone(String said, LocalDateTime time, ZoneId place, ZoneId reader) {
        boolean sameClock = place.getRules()
                .getOffset(time)
                .equals(reader.getRules().getOffset(time.atZone(place).toInstant()));
        return sameClock ? said : withZone(said, place);
    }

    /** What was said of a time, with whose time it is: "09.00–12.30 (tijd in Willemstad)". */
    public String withZone(String said, ZoneId place) {
        return said + " (" + zone(place) + ")";
    }

    /** Whose time it is: "tijd in Willemstad", "Nederlandse tijd". */
    public String zone(ZoneId place) {
        return ZoneNames.of(place, language);
    }

    /** Whole days from the first up to and including the last: "14–16 maart 2027", "30 maart – 2 april 2027". */
    public String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + UP_TO + date(last);
        }
        return (first.getYear() == last.getYear() ? write("d MMMM", first) : date(first)) + " – " + date(last);
    }

    /** "68.000", "68,000" */
    public String number(long number) {
        return String.format(language, "%,d", number);
    }

    private String write(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }
}
