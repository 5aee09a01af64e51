package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.base.ui.Icons;
import nl.vertrouwd.obligation.rules.CountingCourse;

/** The courses that count, one row each. */
class CourseRows extends Div {

    private static final long serialVersionUID = 1L;

    private final transient VersionChoices choices;
    private final Command whenTyped;
    private final List<CourseRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph error = new Paragraph();
    private final Button more =
            new Button(getTranslation("obligation.scheme.form.add-course"), Icons.decorative(VaadinIcon.PLUS));

    CourseRows(VersionChoices choices, Command whenTyped) {
        this.choices = choices;
        this.whenTyped = whenTyped;
        addClassNames("vt-stack", "vt-courses");
        list.addClassName("vt-stack");
        error.addClassName("vt-field-error");
        error.setVisible(false);
        more.addClickListener(click -> addOne());
        add(
                new H2(getTranslation("obligation.scheme.form.courses")),
                new Paragraph(getTranslation("obligation.scheme.form.courses.help")),
                list,
                error,
                new Div(more));
        show(List.of());
    }

    final void show(List<CountingCourse> courses) {
        rows.clear();
        list.removeAll();
        courses.forEach(this::append);
        if (rows.isEmpty()) {
            append(CountingCourse.of(""));
        }
    }

    List<CountingCourse> typed() {
        return rows.stream().map(CourseRow::typed).flatMap(Optional::stream).toList();
    }

    /** The field to go to when something is wrong with them. */
    Component first() {
        return rows.getFirst().course();
    }

    void wrong(String sentence) {
        error.setText(sentence);
        error.setVisible(!sentence.isEmpty());
    }

    private void addOne() {
        append(CountingCourse.of(""));
        rows.getLast().course().focus();
    }

    private void append(CountingCourse course) {
        CourseRow[] made = new CourseRow[1];
        made[0] = new CourseRow(choices, course, whenTyped, () -> remove(made[0]));
        rows.add(made[0]);
        list.add(made[0]);
        rows.forEach(row -> row.only(rows.size() == 1));
    }

    private void remove(CourseRow row) {
        rows.remove(row);
        list.remove(row);
        rows.forEach(each -> each.only(rows.size() == 1));
        whenTyped.execute();
        ((Focusable<?>) more).focus();
    }
}
