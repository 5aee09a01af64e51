package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.planning.Deviation;
import nl.vertrouwd.planning.Offering;
import nl.vertrouwd.planning.RequestResult;
import nl.vertrouwd.planning.Target;
import org.jspecify.annotations.Nullable;

/** A target of the year plan, new or to change: how many sessions, and why it becomes something else. */
class TargetDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NOTE = 500;

    private final int year;
    private final transient @Nullable Target before;
    private final SerializableFunction<Target, RequestResult> save;
    private final ComboBox<Course> course = new ComboBox<>(getTranslation("planning.need.course"));
    private final Select<String> organiser = new Select<>();
    private final IntegerField sessions = new IntegerField(getTranslation("planning.target.sessions"));
    private final Select<Deviation> deviation = new Select<>();
    private final TextArea note = new TextArea(getTranslation("planning.target.note"));

    TargetDialog(
            DemandWords words,
            List<Course> courses,
            List<String> organisers,
            int year,
            @Nullable Target before,
            SerializableFunction<Target, RequestResult> save,
            SerializableFunction<Target, RequestResult> remove) {
        this.year = year;
        this.before = before;
        this.save = save;
        setHeaderTitle(getTranslation("planning.target.title", Integer.toString(year)));
        setWidth("30rem");
        course.setItems(courses);
        course.setItemLabelGenerator(each -> words.title(each.id()));
        organiser.setLabel(getTranslation("planning.field.organiser"));
        organiser.setItems(organisers);
        organiser.setItemLabelGenerator(words::organiser);
        sessions.setStepButtonsVisible(true);
        sessions.setMin(0);
        deviation.setLabel(getTranslation("planning.target.deviation"));
        deviation.setEmptySelectionAllowed(true);
        deviation.setEmptySelectionCaption(getTranslation("planning.target.deviation.none"));
        deviation.setItems(Deviation.values());
        deviation.setItemLabelGenerator(each -> each == null
                ? getTranslation("planning.target.deviation.none")
                : getTranslation(Texts.key("planning.deviation.", each)));
        note.setMaxLength(LONGEST_NOTE);
        note.setHelperText(getTranslation("planning.target.note.help"));
        show(courses, organisers);
        Button submit = new Button(getTranslation("planning.target.save"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(course, organiser, sessions, deviation, note);
        form.addClassName("vt-form");
        add(form);
        if (before != null && before.version() > 0) {
            Button away = new Button(getTranslation("planning.target.remove"), click -> close(remove.apply(before)));
            away.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            getFooter().add(away);
        }
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), submit);
    }

    private void show(List<Course> courses, List<String> organisers) {
        if (before == null) {
            organiser.setValue(organisers.getFirst());
            return;
        }
        Offering offering = before.offering();
        courses.stream()
                .filter(each -> each.id().equals(offering.course()))
                .findFirst()
                .ifPresent(course::setValue);
        course.setReadOnly(true);
        organiser.setValue(offering.organiser());
        organiser.setReadOnly(true);
        sessions.setValue(before.sessions());
        deviation.setValue(before.deviation());
        note.setValue(before.note());
    }

    private void submit() {
        course.setErrorMessage(getTranslation("planning.need.course.needed"));
        course.setInvalid(course.getValue() == null);
        if (course.isInvalid()) {
            course.focus();
            return;
        }
        if (sessions.getValue() == null) {
            refuse(getTranslation("planning.target.sessions.bounds"));
            return;
        }
        close(save.apply(new Target(
                year,
                new Offering(course.getValue().id(), organiser.getValue()),
                sessions.getValue(),
                deviation.getValue(),
                note.getValue(),
                before == null ? 0 : before.version())));
    }

    private void close(RequestResult result) {
        switch (result) {
            case RequestResult.Done done -> close();
            case RequestResult.Refused refused -> refuse(getTranslation(refused.textKey()));
            case RequestResult.ChangedMeanwhile changed ->
                refuse(getTranslation(
                        before == null || before.version() == 0
                                ? "planning.target.there"
                                : "planning.request.changed"));
        }
    }

    private void refuse(String sentence) {
        sessions.setErrorMessage(sentence);
        sessions.setInvalid(true);
        sessions.focus();
    }
}
