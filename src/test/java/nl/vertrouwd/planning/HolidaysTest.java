package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    /** Easter Sundays as printed in almanacs, the earliest and the latest of two centuries among them. */
    @ParameterizedTest
    @CsvSource({
        "1818-03-22",
        "1943-04-25",
        "2000-04-23",
        "2008-03-23",
        "2019-04-21",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2038-04-25"
    })
    void easterFallsWhereTheAlmanacsSay(LocalDate easter) {
        assertThat(Holidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "NETHERLANDS,2026-01-01,NEW_YEAR",
        "NETHERLANDS,2026-04-06,EASTER_MONDAY",
        "NETHERLANDS,2026-04-27,KINGS_DAY",
        "NETHERLANDS,2026-05-05,LIBERATION_DAY",
        "NETHERLANDS,2026-05-14,ASCENSION",
        "NETHERLANDS,2026-05-25,WHIT_MONDAY",
        "NETHERLANDS,2027-03-29,EASTER_MONDAY",
        "NETHERLANDS,2027-12-26,SECOND_CHRISTMAS",
        "NETHERLANDS,2031-04-26,KINGS_DAY",
        "CURACAO,2026-02-16,CARNIVAL_MONDAY",
        "CURACAO,2026-04-03,GOOD_FRIDAY",
        "CURACAO,2026-07-02,FLAG_DAY_CURACAO",
        "CURACAO,2026-10-10,DAY_OF_CURACAO",
        "ARUBA,2026-01-25,BETICO_DAY",
        "ARUBA,2026-03-18,FLAG_DAY_ARUBA",
        "ARUBA,2025-03-03,CARNIVAL_MONDAY",
        "BONAIRE,2026-09-06,FLAG_DAY_BONAIRE",
        "BONAIRE,2026-05-01,LABOUR_DAY",
        "SINT_MAARTEN,2026-11-11,SINT_MAARTEN_DAY",
        "SINT_MAARTEN,2026-07-01,EMANCIPATION_DAY"
    })
    void everyCountryHasItsOwnDaysOff(Country country, LocalDate date, Holiday holiday) {
        assertThat(Holidays.of(date.getYear(), country)).contains(new Holidays.Day(date, holiday));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-03", "2026-05-01", "2031-04-27", "2026-02-16"})
    void inTheNetherlandsPeopleWorkOnWhatIsADayOffElsewhere(LocalDate date) {
        assertThat(Holidays.of(date.getYear(), Country.NETHERLANDS))
                .isNotEmpty()
                .noneMatch(day -> day.date().equals(date));
    }

    @Test
    void aMissionElsewhereHasNoDaysOffThatAreKeptHere() {
        assertThat(Country.of(ZoneId.of("America/Curacao"))).contains(Country.CURACAO);
        assertThat(Country.of(ZoneId.of("Europe/Amsterdam"))).contains(Country.NETHERLANDS);
        assertThat(Country.of(ZoneId.of("Europe/Vilnius"))).isEmpty();
    }
}
