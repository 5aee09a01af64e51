package nl.vertrouwd.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vertrouwd.planning.ui.CalendarPeriod.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void aMonthIsDrawnInWholeWeeks() {
        CalendarPeriod march = CalendarPeriod.of("month", "2027-03-14", Shape.LIST, TODAY);
        assertThat(march.from()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(march.until()).isEqualTo(LocalDate.of(2027, 4, 5));
        CalendarPeriod january = CalendarPeriod.of("month", "2027-01-31", Shape.LIST, TODAY);
        assertThat(january.from()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(january.until()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(january.next().date()).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void aWeekBeginsOnMonday() {
        CalendarPeriod week = CalendarPeriod.of("week", "2027-03-14", Shape.MONTH, TODAY);
        assertThat(week.from()).isEqualTo(LocalDate.of(2027, 3, 8));
        assertThat(week.until()).isEqualTo(LocalDate.of(2027, 3, 15));
        assertThat(week.previous().from()).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gisteren", "2027-13-40", "+999999999-12-31", "1800-01-01"})
    void whatCannotBeReadIsToday(String date) {
        assertThat(CalendarPeriod.of("tabel", date, Shape.LIST, TODAY))
                .isEqualTo(new CalendarPeriod(Shape.LIST, LocalDate.of(2026, 11, 1)));
    }
}
