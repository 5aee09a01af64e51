package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.base.ui.Icons;
import nl.vertrouwd.obligation.rules.CountingCourse;

/** A course that counts, and for whom. */
class CourseRow extends Div {

    private static final long serialVersionUID = 1L;

    private static final String EVERYBODY = "";

    private final ComboBox<String> course = new ComboBox<>();
    private final Select<String> branch = new Select<>();
    private final Button remove = new Button(Icons.decorative(VaadinIcon.CLOSE));

    CourseRow(VersionChoices choices, CountingCourse shown, Command whenTyped, Command whenRemoved) {
        addClassName("vt-course-row");
        course.setLabel(getTranslation("obligation.scheme.form.course"));
        course.setItems(choices.courses());
        course.setItemLabelGenerator(choices::course);
        branch.setLabel(getTranslation("obligation.scheme.form.counts-for"));
        List<String> whom = new ArrayList<>(List.of(EVERYBODY));
        whom.addAll(choices.networks());
        branch.setItems(whom);
        branch.setItemLabelGenerator(code -> code.equals(EVERYBODY)
                ? getTranslation("obligation.scheme.form.everybody")
                : getTranslation("obligation.scheme.form.only-in", choices.network(code)));
        course.setValue(shown.code().isEmpty() ? null : shown.code());
        branch.setValue(shown.onlyInBranch() == null ? EVERYBODY : shown.onlyInBranch());
        course.addValueChangeListener(typed -> {
            name(choices);
            whenTyped.execute();
        });
        branch.addValueChangeListener(typed -> whenTyped.execute());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(click -> whenRemoved.execute());
        name(choices);
        add(course, branch, remove);
    }

    /** Empty while no course is chosen. */
    Optional<CountingCourse> typed() {
        String limit = branch.getValue();
        return Optional.ofNullable(course.getValue())
                .map(code -> new CountingCourse(code, EVERYBODY.equals(limit) ? null : limit));
    }

    /** The last one stays. */
    void only(boolean only) {
        remove.setVisible(!only);
    }

    ComboBox<String> course() {
        return course;
    }

    private void name(VersionChoices choices) {
        String code = course.getValue();
        remove.setAriaLabel(
                getTranslation("obligation.scheme.form.remove-course", code == null ? "" : choices.course(code)));
    }
}
