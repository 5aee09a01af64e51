package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.planning.Clash;
import nl.vertrouwd.planning.FieldProblem;
import nl.vertrouwd.planning.ScheduleResult;

/** Says in one sentence why something was not planned: the first thing that stands in the way. */
final class InTheWay {

    private InTheWay() {}

    static String said(ScheduleResult result, Choices choices, PlanningWords words, Component in) {
        Locale locale = UI.getCurrent().getLocale();
        return switch (result) {
            case ScheduleResult.Clashes found -> clash(found.clashes().getFirst(), choices, words, in);
            case ScheduleResult.Hindered found ->
                words.hindrance(found.hindrances().getFirst(), choices, locale);
            case ScheduleResult.Invalid invalid -> problem(invalid.problems().getFirst(), in);
            default -> in.getTranslation("planning.session.no-longer-changeable");
        };
    }

    private static String problem(FieldProblem problem, Component in) {
        return in.getTranslation(problem.textKey(), problem.arguments().toArray());
    }

    private static String clash(Clash clash, Choices choices, PlanningWords words, Component in) {
        return in.getTranslation(
                Texts.key("planning.clash.", clash.kind()),
                choices.nameOf(clash.resource(), words, UI.getCurrent().getLocale()),
                choices.course(clash.course())
                        .map(course -> course.title(UI.getCurrent().getLocale()))
                        .orElse(clash.reference()),
                clash.reference(),
                words.when(clash, UI.getCurrent().getLocale()));
    }
}
