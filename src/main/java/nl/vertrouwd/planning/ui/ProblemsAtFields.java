package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;
import nl.vertrouwd.base.ui.FormSummary;
import nl.vertrouwd.planning.FieldProblem;

/** Puts the sentence of each problem at its field, the first one only when a field has more. */
final class ProblemsAtFields {

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
        for (FieldProblem problem : problems) {
            Component field = fields.apply(problem);
            String sentence =
                    field.getTranslation(problem.textKey(), problem.arguments().toArray());
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

    private static String inWhich(FieldProblem problem, Component field, String sentence) {
        return problem.dayPart() < 0
                ? sentence
                : field.getTranslation("planning.day-part.problem", sentence, problem.dayPart() + 1);
    }
}
