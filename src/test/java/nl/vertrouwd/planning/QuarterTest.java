package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.vertrouwd.catalogue.CourseId;
import org.junit.jupiter.api.Test;

class QuarterTest {

    private static final LocalDate LAST_DAY_OF_THE_YEAR = LocalDate.of(2026, 12, 31);

    @Test
    void everyDayLiesInOneQuarterAndTheLastDayOfTheYearInTheFourth() {
        Quarter fourth = Quarter.of(LAST_DAY_OF_THE_YEAR);
        assertThat(fourth.from()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(fourth.until()).isEqualTo(LAST_DAY_OF_THE_YEAR.plusDays(1));
        assertThat(fourth.code()).isEqualTo("2026-4");
        assertThat(fourth.plus(1).code()).isEqualTo("2027-1");
        assertThat(Quarter.of(LocalDate.of(2024, 2, 29)).code()).isEqualTo("2024-1");
    }

    @Test
    void aCodeIsReadBackAndNonsenseIsNone() {
        assertThat(Quarter.read("2027-2")).contains(new Quarter(LocalDate.of(2027, 4, 1)));
        assertThat(Quarter.read("2027-5")).isEmpty();
        assertThat(Quarter.read("2027-22")).isEmpty();
        assertThatThrownBy(() -> new Quarter(LocalDate.of(2027, 4, 2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoHasAPlaceIsOneOfThoseThatWereExpectedAndWhoAskedIsNot() {
        assertThat(row(5, 0, 20, 4, 10, 12).missing()).as("5 + 24 - 12").isEqualTo(17);
        assertThat(row(0, 0, 6, 0, 12, 12).missing())
                .as("more came than expected")
                .isZero();
        assertThat(row(3, 0, 6, 0, 12, 12).missing()).as("full, and three ask").isEqualTo(3);
        assertThat(row(0, 0, 0, 0, 0, 12).missing()).isZero();
    }

    private static DemandRow row(int asked, int teams, int entered, int expiring, int taken, int capacity) {
        return new DemandRow(CourseId.next(), asked, teams, entered, expiring, taken, capacity, 1, 0, Map.of());
    }
}
