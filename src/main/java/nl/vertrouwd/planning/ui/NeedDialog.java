package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.List;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.planning.BranchNeed;
import nl.vertrouwd.planning.Quarter;
import nl.vertrouwd.planning.RequestResult;

/** How many people a branch wants to have trained in a quarter; shows what was entered before. */
class NeedDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Finds what was entered before. */
    interface Finder extends Serializable {

        BranchNeed find(CourseId course, String branch, Quarter quarter);
    }

    private final Finder finder;
    private final SerializableFunction<BranchNeed, RequestResult> enter;
    private final Select<Branch> branch = new Select<>();
    private final ComboBox<Course> course = new ComboBox<>(getTranslation("planning.need.course"));
    private final Select<Quarter> quarter = new Select<>();
    private final IntegerField people = new IntegerField(getTranslation("planning.need.people.label"));
    private long version;

    NeedDialog(
            DemandWords words,
            List<Course> courses,
            List<Branch> branches,
            List<Quarter> quarters,
            Quarter at,
            Branch of,
            Finder finder,
            SerializableFunction<BranchNeed, RequestResult> enter) {
        this.finder = finder;
        this.enter = enter;
        setHeaderTitle(getTranslation("planning.need.enter"));
        setWidth("28rem");
        branch.setLabel(getTranslation("planning.demand.branch.label"));
        branch.setItems(branches);
        branch.setItemLabelGenerator(Branch::name);
        branch.setValue(of);
        course.setItems(courses.stream().filter(Course::schedulable).toList());
        course.setItemLabelGenerator(each -> words.title(each.id()));
        quarter.setLabel(getTranslation("planning.demand.quarter"));
        quarter.setItems(quarters);
        quarter.setItemLabelGenerator(words::quarter);
        quarter.setValue(at);
        people.setHelperText(getTranslation("planning.need.people.help"));
        people.setMin(0);
        people.setStepButtonsVisible(true);
        branch.addValueChangeListener(change -> showBefore());
        course.addValueChangeListener(change -> showBefore());
        quarter.addValueChangeListener(change -> showBefore());
        Button submit = new Button(getTranslation("planning.need.save"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(branch, course, quarter, people);
        form.addClassName("vt-form");
        add(form);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), submit);
    }

    private void showBefore() {
        if (course.getValue() != null) {
            BranchNeed before =
                    finder.find(course.getValue().id(), branch.getValue().code(), quarter.getValue());
            version = before.version();
            people.setValue(version == 0 ? null : Integer.valueOf(before.people()));
            people.setInvalid(false);
        }
    }

    private void submit() {
        boolean noCourse = course.getValue() == null;
        course.setInvalid(noCourse);
        course.setErrorMessage(getTranslation("planning.need.course.needed"));
        if (noCourse) {
            course.focus();
            return;
        }
        if (people.getValue() == null) {
            refuse(getTranslation("planning.need.people"));
            return;
        }
        BranchNeed need = new BranchNeed(
                course.getValue().id(), branch.getValue().code(), quarter.getValue(), people.getValue(), version);
        switch (enter.apply(need)) {
            case RequestResult.Done done -> close();
            case RequestResult.Refused refused -> refuse(getTranslation(refused.textKey()));
            case RequestResult.ChangedMeanwhile changed -> {
                showBefore();
                refuse(getTranslation("planning.request.changed"));
            }
        }
    }

    private void refuse(String sentence) {
        people.setErrorMessage(sentence);
        people.setInvalid(true);
        people.focus();
    }
}
