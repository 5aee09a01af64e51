package nl.vertrouwd.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final ZoneId WILLEMSTAD = ZoneId.of("America/Curacao");
    private static final LocalDateTime NINE = LocalDateTime.of(2027, 3, 16, 9, 0);

    private final Formats dutch = Formats.of(Languages.DUTCH);
    private final Formats english = Formats.of(Languages.ENGLISH);

    @Test
    void aSpanIsSaidAsPeopleSayIt() {
        assertThat(dutch.span(NINE, NINE.plusMinutes(450))).isEqualTo("di 16 maart 2027, 09.00–\u206016.30");
        assertThat(english.span(NINE, NINE.plusMinutes(450))).isEqualTo("Tue 16 March 2027, 09:00–\u206016:30");
    }

    @Test
    void aSpanOverMidnightNamesBothDays() {
        assertThat(dutch.span(NINE, NINE.plusDays(1))).isEqualTo("di 16 maart 2027, 09.00 – wo 17 maart 2027, 09.00");
    }

    @Test
    void theZoneIsOnlySaidToWhoLivesInAnother() {
        assertThat(dutch.span(NINE, NINE.plusHours(3), AMSTERDAM, AMSTERDAM)).doesNotContain("(");
        assertThat(dutch.span(NINE, NINE.plusHours(3), AMSTERDAM, ZoneId.of("Europe/Berlin")))
                .doesNotContain("(");
        assertThat(dutch.span(NINE, NINE.plusHours(3), WILLEMSTAD, AMSTERDAM))
                .isEqualTo("di 16 maart 2027, 09.00–\u206012.00 (tijd in Willemstad)");
        assertThat(english.span(NINE, NINE.plusHours(3), AMSTERDAM, WILLEMSTAD))
                .isEqualTo("Tue 16 March 2027, 09:00–\u206012:00 (Dutch time)");
    }

    @Test
    void aZoneIsCalledAfterATownThatPeopleKnow() {
        assertThat(dutch.withZone("09.00", AMSTERDAM)).isEqualTo("09.00 (Nederlandse tijd)");
        assertThat(dutch.withZone("09.00", ZoneId.of("America/Aruba"))).isEqualTo("09.00 (tijd in Oranjestad)");
        assertThat(dutch.withZone("09.00", ZoneId.of("America/New_York"))).isEqualTo("09.00 (tijd in New York)");
        assertThat(english.withZone("09:00", WILLEMSTAD)).isEqualTo("09:00 (Willemstad time)");
        assertThat(english.withZone("09:00", ZoneId.of("Etc/UTC")))
                .contains("Universal")
                .doesNotContain("Etc");
    }

    @Test
    void periodsOfDaysDoNotRepeatWhatIsClear() {
        LocalDate first = LocalDate.of(2027, 3, 14);
        assertThat(dutch.days(first, first)).isEqualTo("zo 14 maart 2027");
        assertThat(dutch.days(first, first.plusDays(2))).isEqualTo("14–\u206016 maart 2027");
        assertThat(dutch.days(first, LocalDate.of(2027, 4, 2))).isEqualTo("14 maart – 2 april 2027");
        assertThat(english.days(first, LocalDate.of(2028, 1, 2))).isEqualTo("14 March 2027 – 2 January 2028");
    }

    @Test
    void numbersAndMonthsFollowTheLanguage() {
        assertThat(dutch.number(68_000)).isEqualTo("68.000");
        assertThat(english.number(68_000)).isEqualTo("68,000");
        assertThat(dutch.month(YearMonth.of(2027, 3))).isEqualTo("maart 2027");
        assertThat(dutch.dayOfYear(LocalDate.of(2027, 3, 16))).isEqualTo("di 16 maart");
    }
}
