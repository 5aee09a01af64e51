package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.base.ui.FormSummary;
import nl.vertrouwd.planning.FieldProblem;
import nl.vertrouwd.planning.FieldProblem.Field;

/** Puts the sentence of each problem at its field, the first one only when a field has more. */
final class ProblemsAtFields {

    private static final List<Field> ORDER = List.of(
            Field.COURSE,
            Field.FORM,
            Field.ORGANISER,
            Field.SITE,
            Field.LINK,
            Field.DATE,
            Field.DAY_PARTS,
            Field.TRAINERS);
    private static final Comparator<FieldProblem> AS_ON_THE_FORM = Comparator.comparingInt(ProblemsAtFields::place)
            .thenComparingInt(FieldProblem::dayPart)
            .thenComparing(FieldProblem::field);

    private final SerializableFunction<FieldProblem, Component> fields;
    private final DayPartRows dayParts;

    ProblemsAtFields(SerializableFunction<FieldProblem, Component> fields, DayPartRows dayParts) {
        this.fields = fields;
        this.dayParts = dayParts;
    }

    static void clear(List<? extends HasValidationProperties> fields) {
        fields.forEach(field -> field.setInvalid(false));
    }

    List<FormSummary.Problem> show(List<FieldProblem> problems) {
        List<FormSummary.Problem> lines = new ArrayList<>();
        for (FieldProblem problem : problems.stream().sorted(AS_ON_THE_FORM).toList()) {
            Component field = fields.apply(problem);
            String sentence = DateFields.unreadable(field)
                    .orElseGet(() -> field.getTranslation(
                            problem.textKey(), problem.arguments().toArray()));
            if (field instanceof HasValidation validated) {
                if (!validated.isInvalid()) {
                    validated.setErrorMessage(sentence);
                    validated.setInvalid(true);
                }
            } else {
                dayParts.showError(sentence);
            }
            lines.add(new FormSummary.Problem(field, inWhich(problem, field, sentence)));
        }
        return lines;
    }

    private static int place(FieldProblem problem) {
        int place = ORDER.indexOf(problem.dayPart() >= 0 ? Field.DATE : problem.field());
        return place < 0 ? ORDER.size() : place;
    }

    private static String inWhich(FieldProblem problem, Component field, String sentence) {
        return problem.dayPart() < 0
                ? sentence
                : field.getTranslation("planning.day-part.problem", sentence, problem.dayPart() + 1);
    }
}
