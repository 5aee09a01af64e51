package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.organisation.LedUnits;
import nl.vertrouwd.planning.ActivityWish;
import nl.vertrouwd.planning.MenuItem;
import nl.vertrouwd.planning.Quarter;

/** The forms with which a leader asks something for their unit. */
class UnitAsking {

    private static final int LONGEST_NOTE = 500;
    private static final int USUAL_PEOPLE = 12;
    private static final int WEEKS_AHEAD = 6;

    private final Component on;
    private final DemandWords words;
    private final Select<LedUnits.Named> unit = new Select<>();

    UnitAsking(Component on, DemandWords words, List<LedUnits.Named> led) {
        this.on = on;
        this.words = words;
        unit.setLabel(on.getTranslation("planning.unit-requests.unit"));
        unit.setItems(led);
        unit.setItemLabelGenerator(named -> words.unit(named.unit()));
        unit.setValue(led.getFirst());
    }

    /** Asks for a training; says what is wrong, empty when nothing is. */
    interface Asking extends Serializable {

        String ask(UnitId unit, CourseId course, int people, Quarter quarter);
    }

    void training(List<Course> courses, List<Quarter> quarters, Asking asking) {
        Select<Course> course = new Select<>();
        course.setLabel(on.getTranslation("planning.need.course"));
        course.setItems(courses);
        course.setItemLabelGenerator(each -> words.title(each.id()));
        course.setValue(courses.isEmpty() ? null : courses.getFirst());
        Select<Quarter> quarter = new Select<>();
        quarter.setLabel(on.getTranslation("planning.team.when"));
        quarter.setItems(quarters);
        quarter.setItemLabelGenerator(words::quarter);
        quarter.setValue(quarters.getFirst());
        IntegerField people = ActivityDialog.number(on.getTranslation("planning.team.people"), USUAL_PEOPLE);
        new SmallForm(
                        on.getTranslation("planning.team.ask"),
                        on.getTranslation("planning.team.ask.do"),
                        () -> people.getValue() == null || course.getValue() == null
                                ? on.getTranslation("planning.activity.all-needed")
                                : asking.ask(
                                        unit.getValue().id(),
                                        course.getValue().id(),
                                        people.getValue(),
                                        quarter.getValue()),
                        unit,
                        course,
                        people,
                        quarter)
                .open();
    }

    void activity(MenuItem item, LocalDate today, SerializableFunction<ActivityWish, String> asking) {
        IntegerField people =
                ActivityDialog.number(on.getTranslation("planning.team.people"), Math.min(USUAL_PEOPLE, item.most()));
        DatePicker day = DateFields.day(on.getTranslation("planning.activity-request.wanted.label"));
        day.setMin(today);
        day.setValue(today.plusWeeks(WEEKS_AHEAD));
        TextArea note = new TextArea(on.getTranslation("planning.activity-request.note.label"));
        note.setMaxLength(LONGEST_NOTE);
        note.setHelperText(on.getTranslation("planning.activity-request.note.help"));
        new SmallForm(
                        item.title(on.getUI().orElseThrow().getLocale()),
                        on.getTranslation("planning.team.ask.do"),
                        () -> people.getValue() == null || day.getValue() == null
                                ? on.getTranslation("planning.activity.all-needed")
                                : asking.apply(new ActivityWish(
                                        Objects.requireNonNull(item.id()),
                                        unit.getValue().id(),
                                        people.getValue(),
                                        day.getValue(),
                                        note.getValue())),
                        unit,
                        people,
                        day,
                        note)
                .open();
    }
}
