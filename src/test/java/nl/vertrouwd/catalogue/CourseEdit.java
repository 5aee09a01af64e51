package nl.vertrouwd.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes some settings of a course and leaves the others, for tests. */
public final class CourseEdit {

    private final CourseSettings start;
    private String title;
    private Set<Form> forms;
    private int dayParts;
    private int capacity;
    private int minimum;
    private BelowMinimum belowMinimum;
    private int deadline;
    private int missable;
    private @Nullable Integer months;
    private boolean active;
    private boolean qualifiedTrainers;

    public CourseEdit(Course course) {
        start = CourseSettings.of(course);
        title = start.titleDutch();
        forms = start.forms();
        dayParts = start.dayParts();
        capacity = start.capacity();
        minimum = start.minimum();
        belowMinimum = start.belowMinimum();
        deadline = start.deadlineDays();
        missable = start.missableDayParts();
        months = start.certificateMonths();
        active = start.active();
        qualifiedTrainers = start.qualifiedTrainers();
    }

    public CourseEdit title(String value) {
        title = value;
        return this;
    }

    public CourseEdit forms(Form... values) {
        forms = EnumSet.noneOf(Form.class);
        forms.addAll(List.of(values));
        return this;
    }

    public CourseEdit dayParts(int value) {
        dayParts = value;
        return this;
    }

    public CourseEdit capacity(int value) {
        capacity = value;
        return this;
    }

    public CourseEdit minimum(int value) {
        minimum = value;
        return this;
    }

    public CourseEdit belowMinimum(BelowMinimum value) {
        belowMinimum = value;
        return this;
    }

    public CourseEdit deadline(int value) {
        deadline = value;
        return this;
    }

    public CourseEdit missable(int value) {
        missable = value;
        return this;
    }

    public CourseEdit months(@Nullable Integer value) {
        months = value;
        return this;
    }

    public CourseEdit active(boolean value) {
        active = value;
        return this;
    }

    public CourseEdit qualifiedTrainers(boolean value) {
        qualifiedTrainers = value;
        return this;
    }

    public CourseSettings settings() {
        return new CourseSettings(
                start.id(),
                start.version(),
                title,
                start.titleEnglish(),
                start.summaryDutch(),
                start.summaryEnglish(),
                start.kind(),
                start.audience(),
                forms,
                dayParts,
                start.actors(),
                qualifiedTrainers,
                capacity,
                minimum,
                belowMinimum,
                deadline,
                missable,
                start.certified(),
                months,
                active);
    }
}
