package nl.vertrouwd.planning;

import static java.time.Month.APRIL;
import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.Month.SEPTEMBER;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The days off of a country in a year, by rule; pure. For the Netherlands the days on which the government is closed, 5 May among them.
 * What a government decides for one year is added or struck out by hand.
 */
public final class Holidays {

    private final int year;
    private final LocalDate easter;
    private final List<Day> days = new ArrayList<>();

    private Holidays(int year) {
        this.year = year;
        this.easter = easter(year);
    }

    /** A day off and which one it is. */
    public record Day(LocalDate date, Holiday holiday) {}

    /** Those of a year, in order of time; two can fall on one day. */
    public static List<Day> of(int year, Country country) {
        Holidays holidays = new Holidays(year);
        holidays.everywhere();
        switch (country) {
            case NETHERLANDS -> holidays.netherlands();
            case ARUBA -> holidays.aruba();
            case BONAIRE -> holidays.bonaire();
            case CURACAO -> holidays.curacao();
            case SINT_MAARTEN -> holidays.sintMaarten();
        }
        holidays.days.sort(Comparator.comparing(Day::date));
        return List.copyOf(holidays.days);
    }

    private void everywhere() {
        on(JANUARY, 1, Holiday.NEW_YEAR);
        fromEaster(1, Holiday.EASTER_MONDAY);
        LocalDate kingsDay = LocalDate.of(year, APRIL, 27);
        boolean sunday = kingsDay.getDayOfWeek() == DayOfWeek.SUNDAY;
        days.add(new Day(sunday ? kingsDay.minusDays(1) : kingsDay, Holiday.KINGS_DAY));
        fromEaster(39, Holiday.ASCENSION);
        on(DECEMBER, 25, Holiday.CHRISTMAS);
        on(DECEMBER, 26, Holiday.SECOND_CHRISTMAS);
    }

    private void netherlands() {
        on(MAY, 5, Holiday.LIBERATION_DAY);
        fromEaster(50, Holiday.WHIT_MONDAY);
    }

    private void caribbean() {
        fromEaster(-2, Holiday.GOOD_FRIDAY);
        on(MAY, 1, Holiday.LABOUR_DAY);
    }

    private void aruba() {
        caribbean();
        on(JANUARY, 25, Holiday.BETICO_DAY);
        fromEaster(-48, Holiday.CARNIVAL_MONDAY);
        on(MARCH, 18, Holiday.FLAG_DAY_ARUBA);
    }

    private void bonaire() {
        caribbean();
        on(APRIL, 30, Holiday.DIA_DI_RINCON);
        on(SEPTEMBER, 6, Holiday.FLAG_DAY_BONAIRE);
    }

    private void curacao() {
        caribbean();
        fromEaster(-48, Holiday.CARNIVAL_MONDAY);
        on(JULY, 2, Holiday.FLAG_DAY_CURACAO);
        on(OCTOBER, 10, Holiday.DAY_OF_CURACAO);
    }

    private void sintMaarten() {
        caribbean();
        on(APRIL, 30, Holiday.CARNIVAL_SINT_MAARTEN);
        on(JULY, 1, Holiday.EMANCIPATION_DAY);
        on(NOVEMBER, 11, Holiday.SINT_MAARTEN_DAY);
    }

    private void on(Month month, int day, Holiday holiday) {
        days.add(new Day(LocalDate.of(year, month, day), holiday));
    }

    private void fromEaster(int after, Holiday holiday) {
        days.add(new Day(easter.plusDays(after), holiday));
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int leapCenturies = century / 4;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - leapCenturies - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
