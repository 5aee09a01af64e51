package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.base.ui.FormSummary;
import nl.vertrouwd.obligation.SchemeChange;
import nl.vertrouwd.obligation.SchemeProblem;
import nl.vertrouwd.obligation.SchemeProblem.Field;
import nl.vertrouwd.obligation.SchemeSentences;

/** A form for one kind of change: the day from which it holds, what each kind adds, and what is wrong at its field. */
abstract class ChangeForm extends Div {

    private static final long serialVersionUID = 1L;

    private final FormSummary summary = new FormSummary();
    private final DatePicker from;
    private final Map<Field, Component> fields = new EnumMap<>(Field.class);
    private final List<FormSummary.Problem> missing = new ArrayList<>();
    private final List<Command> listeners = new ArrayList<>();

    /** @param fromKey key of the label of the day */
    ChangeForm(String fromKey, LocalDate proposed) {
        addClassNames("vt-form", "vt-change-form");
        from = DateFields.day(getTranslation(fromKey));
        from.setHelperText(getTranslation("obligation.scheme.form.from.help"));
        from.setValue(proposed);
        from.setRequiredIndicatorVisible(true);
        add(summary, field(Field.FROM, from));
    }

    /** What was typed, as far as {@link #missing} found nothing wrong. */
    abstract SchemeChange read(LocalDate day);

    /** Shows a change of its kind. */
    abstract void show(SchemeChange change);

    /** What was typed; empty, with the problems shown, when something is missing. */
    final Optional<SchemeChange> typed() {
        missing.clear();
        clear();
        LocalDate day = from.getValue();
        if (day == null) {
            missing(
                    from,
                    DateFields.unreadable(from).orElseGet(() -> getTranslation("obligation.scheme.form.from.needed")));
        }
        SchemeChange change = read(day == null ? LocalDate.EPOCH : day);
        summary.show(missing);
        return missing.isEmpty() ? Optional.of(change) : Optional.empty();
    }

    /** Shows what was refused; nothing typed is lost. */
    final void wrong(List<SchemeProblem> problems, SchemeSentences sentences) {
        clear();
        List<FormSummary.Problem> lines = new ArrayList<>();
        for (SchemeProblem problem : problems.stream()
                .sorted(Comparator.comparing(SchemeProblem::field))
                .toList()) {
            Component field = at(problem.field());
            String sentence = sentences.problem(problem);
            mark(field, sentence);
            lines.add(new FormSummary.Problem(field, sentence));
        }
        summary.show(lines);
    }

    /** Calls the listener when something is typed by hand. */
    final void whenTyped(Command listener) {
        listeners.add(listener);
    }

    final void showFrom(LocalDate day) {
        from.setValue(day);
    }

    /** The field a problem is about; the day when there is no better one. */
    Component at(Field field) {
        return Objects.requireNonNull(fields.getOrDefault(field, from));
    }

    /** Takes away what was said to be wrong. */
    void clear() {
        fields.values().forEach(field -> {
            if (field instanceof HasValidationProperties validated) {
                validated.setInvalid(false);
            }
        });
    }

    /** Says what is wrong at the field itself. */
    void mark(Component field, String sentence) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(sentence);
            validated.setInvalid(true);
        }
    }

    /** Makes a field known as the one for this. */
    final <F extends Component & HasValue<?, ?>> F field(Field which, F field) {
        fields.put(which, field);
        field.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                told();
            }
        });
        return field;
    }

    final void told() {
        listeners.forEach(Command::execute);
    }

    /** A field for a whole number. */
    final IntegerField number(Field which, String labelKey, String helpKey) {
        IntegerField field = new IntegerField(getTranslation(labelKey));
        field.setHelperText(getTranslation(helpKey));
        field.setStepButtonsVisible(true);
        field.setRequiredIndicatorVisible(true);
        return field(which, field);
    }

    /** What was typed in a field for a number; 0, and said to be missing, when that is none. */
    final int typed(IntegerField field) {
        Integer value = field.getValue();
        if (value == null) {
            missing(field, getTranslation("obligation.scheme.problem.number"));
            return 0;
        }
        return value;
    }

    private void missing(Component field, String sentence) {
        mark(field, sentence);
        missing.add(new FormSummary.Problem(field, sentence));
    }
}
