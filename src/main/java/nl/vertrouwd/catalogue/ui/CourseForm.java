package nl.vertrouwd.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vertrouwd.base.ui.FormSummary;
import nl.vertrouwd.catalogue.Audience;
import nl.vertrouwd.catalogue.BelowMinimum;
import nl.vertrouwd.catalogue.CourseChange;
import nl.vertrouwd.catalogue.CourseKind;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.catalogue.Setting;

/** The settings of a course in one column, with what is wrong at its field and above them all. */
class CourseForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Binder<CourseDraft> binder = new Binder<>(CourseDraft.class);
    private final FormSummary summary = new FormSummary();
    private final Map<Setting, Component> fields = new EnumMap<>(Setting.class);
    private final transient CourseWords words;

    CourseForm(CourseWords words) {
        this.words = words;
        getContent().addClassName("vt-form");
        getContent().add(summary);
        addTexts();
        addPlace();
        addSessions();
        addCertificate();
        getContent().add(bound(new Checkbox(), "active"));
    }

    void show(CourseDraft draft) {
        binder.readRecord(draft);
    }

    /** What was typed; empty, with the problems shown, when a number is missing. */
    Optional<CourseDraft> typed() {
        try {
            CourseDraft draft = binder.writeRecord();
            summary.show(List.of());
            return Optional.of(draft);
        } catch (ValidationException incomplete) {
            summary.show(binder.validate());
            return Optional.empty();
        }
    }

    /** Shows what the service refused; nothing typed is lost. */
    void refused(List<CourseChange.Problem> problems) {
        List<FormSummary.Problem> lines = new ArrayList<>();
        for (CourseChange.Problem problem : problems) {
            Component field = Objects.requireNonNull(fields.get(problem.setting()));
            String sentence =
                    getTranslation(problem.textKey(), problem.arguments().toArray());
            HasValidation validated = (HasValidation) field;
            validated.setErrorMessage(sentence);
            validated.setInvalid(true);
            lines.add(new FormSummary.Problem(field, sentence));
        }
        summary.show(lines);
    }

    private void addTexts() {
        getContent().add(heading("catalogue.edit.texts"));
        add(Setting.TITLE_DUTCH, bound(new TextField(), "titleDutch"));
        add(Setting.TITLE_ENGLISH, bound(new TextField(), "titleEnglish"));
        add(Setting.SUMMARY_DUTCH, bound(new TextArea(), "summaryDutch"));
        add(Setting.SUMMARY_ENGLISH, bound(new TextArea(), "summaryEnglish"));
    }

    private void addPlace() {
        getContent().add(heading("catalogue.edit.place"));
        Select<CourseKind> kind = bound(new Select<>(), "kind");
        kind.setItems(CourseKind.values());
        kind.setItemLabelGenerator(value -> words.kind(value, getLocale()));
        Select<Audience> audience = bound(new Select<>(), "audience");
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(value -> words.audience(value, getLocale()));
        CheckboxGroup<Form> forms = bound(new CheckboxGroup<>(), "forms");
        forms.setItems(Form.values());
        forms.setItemLabelGenerator(value -> words.form(value, getLocale()));
        getContent().add(kind, audience);
        add(Setting.FORMS, forms);
    }

    private void addSessions() {
        getContent().add(heading("catalogue.edit.sessions"));
        pair(Setting.DAY_PARTS, number("dayParts"), Setting.MISSABLE_DAY_PARTS, number("missableDayParts"));
        pair(Setting.CAPACITY, number("capacity"), Setting.MINIMUM, number("minimum"));
        add(Setting.DEADLINE_DAYS, number("deadlineDays"));
        Select<BelowMinimum> rule = bound(new Select<>(), "belowMinimum");
        rule.setItems(BelowMinimum.values());
        rule.setItemLabelGenerator(value -> words.belowMinimum(value, getLocale()));
        rule.setHelperText(getTranslation("catalogue.edit.belowminimum.help"));
        getContent().add(rule);
        Checkbox qualified = bound(new Checkbox(), "qualifiedTrainers");
        qualified.setHelperText(getTranslation("catalogue.edit.qualifiedtrainers.help"));
        getContent().add(bound(new Checkbox(), "actors"), qualified);
    }

    private void addCertificate() {
        getContent().add(heading("catalogue.edit.certificate"));
        getContent().add(bound(new Checkbox(), "certified"));
        IntegerField months = bound(new IntegerField(), "certificateMonths");
        months.setHelperText(getTranslation("catalogue.edit.certificatemonths.help"));
        add(Setting.CERTIFICATE_MONTHS, months);
    }

    private IntegerField number(String property) {
        IntegerField field = new IntegerField();
        field.setLabel(label(property));
        field.setStepButtonsVisible(true);
        binder.forField(field)
                .asRequired(getTranslation("catalogue.problem.empty"))
                .bind(property);
        return field;
    }

    private <V, F extends Component & HasValue<?, V> & HasLabel> F bound(F field, String property) {
        field.setLabel(label(property));
        binder.forField(field).bind(property);
        return field;
    }

    private String label(String property) {
        return getTranslation("catalogue.edit." + property.toLowerCase(Locale.ROOT));
    }

    private H2 heading(String key) {
        return new H2(getTranslation(key));
    }

    private void add(Setting setting, Component field) {
        fields.put(setting, field);
        getContent().add(field);
    }

    private void pair(Setting first, Component firstField, Setting second, Component secondField) {
        fields.put(first, firstField);
        fields.put(second, secondField);
        Div pair = new Div(firstField, secondField);
        pair.addClassName("vt-pair");
        getContent().add(pair);
    }
}
