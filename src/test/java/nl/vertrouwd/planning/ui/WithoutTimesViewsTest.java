package nl.vertrouwd.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.TestDelivery;
import nl.vertrouwd.planning.Trainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What planners see of sessions from a file, and how they complete them. */
@Import(TestDelivery.class)
@TestPropertySource(properties = "vertrouwd.schema=without_times_views")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class WithoutTimesViewsTest extends PlanningViewsBase {

    @Autowired
    TestDelivery delivered;

    @Autowired
    Texts texts;

    private Session session;

    @BeforeEach
    void aSessionOfTwoDays() {
        session = delivered.session(site, DAY, DAY.plusDays(1), "PLANNED");
    }

    @Test
    void inTheCalendarItIsAWholeDayWhoseTimesFollow() {
        Session given = delivered.session(site, DAY, DAY, "GIVEN");
        assertThat(entries(session)).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.allDay()).isTrue();
            assertThat(entry.time()).isEqualTo("Tijden volgen");
            assertThat(entry.href()).isEqualTo("sessions/" + session.reference());
        });
        assertThat(entries(session))
                .extracting(CalendarEntries.Entry::start)
                .containsExactly(DAY.toString(), DAY.plusDays(1).toString());
        assertThat(entries(given))
                .singleElement()
                .satisfies(entry -> assertThat(entry.time()).isEqualTo("Hele dag"));
    }

    @Test
    void theFormHasItsDaysAndAsksForTheTimes() {
        edit(session.id());
        assertThat($(DayPartRow.class).all())
                .extracting(row -> row.typed().date(), row -> row.typed().start())
                .containsExactly(tuple(DAY, null), tuple(DAY.plusDays(1), null));
        click("Bewaar wijzigingen");
        assertThat(details(session.id()).session().allDay()).isTrue();
        for (int row = 0; row < 2; row++) {
            List<TimePicker> times =
                    $(TimePicker.class, $(DayPartRow.class).all().get(row)).all();
            test(times.get(0)).setValue(LocalTime.of(9, 0));
            test(times.get(1)).setValue(LocalTime.of(16, 30));
            ComboBox<Room> rooms = row(row, ComboBox.class);
            test(rooms).selectItem(words.room(room, Locale.of("nl")));
        }
        choose("Trainer", trainer);
        click("Bewaar wijzigingen");
        assertThat(details(session.id()).session().allDay()).isFalse();
        assertThat(details(session.id()).dayParts()).hasSize(2);
        assertThat(details(session.id()).trainers()).extracting(Trainer::id).containsExactly(trainer.id());
    }

    private List<CalendarEntries.Entry> entries(Session of) {
        List<CalendarItem> items = sessions.calendar(DAY, DAY.plusDays(7), Accounts.SYSTEM).stream()
                .filter(item -> item.session().equals(of.id()))
                .toList();
        Course course = planning.course("UBA");
        return new CalendarEntries(
                        Map.of(course.id(), course),
                        Map.of(site.id(), site),
                        words,
                        texts,
                        Instant.EPOCH,
                        Locale.of("nl"))
                .of(items, CalendarPeriod.Shape.MONTH);
    }
}
