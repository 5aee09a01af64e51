package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.planning.AskResult;
import nl.vertrouwd.planning.CourseRequest;
import nl.vertrouwd.planning.CourseRequests;
import nl.vertrouwd.planning.Quarter;

/** What somebody can do when no date or place fits: ask for the course, or take back that they did. */
class AskForCourse extends Section {

    private static final long serialVersionUID = 1L;

    private final transient CourseRequests requests;
    private final transient Actor actor;
    private final transient Course course;
    private final SerializableRunnable reload;

    /** @param waiting what the reader asked already */
    AskForCourse(
            Course course,
            CourseRequests requests,
            List<CourseRequest> waiting,
            Actor actor,
            SerializableRunnable reload) {
        this.course = course;
        this.requests = requests;
        this.actor = actor;
        this.reload = reload;
        addClassNames("vt-section", "vt-panel");
        Optional<CourseRequest> asked = waiting.stream()
                .filter(request -> request.course().equals(course.id()))
                .findFirst();
        asked.ifPresentOrElse(this::asked, this::offer);
    }

    private void asked(CourseRequest request) {
        Button withdraw = new Button(getTranslation("workspace.ask.withdraw"), click -> {
            if (requests.withdraw(course.id(), actor)) {
                Notices.done(getTranslation("workspace.ask.withdrawn"));
            }
            reload.run();
        });
        add(
                new H2(getTranslation("workspace.ask.asked")),
                text(getTranslation("workspace.ask.asked.lead", quarter(request.quarter()))),
                actions(withdraw));
    }

    private void offer() {
        List<Quarter> quarters = requests.quarters();
        Select<Quarter> when = new Select<>();
        when.setLabel(getTranslation("workspace.ask.when"));
        when.setItems(quarters);
        when.setItemLabelGenerator(
                each -> each.equals(quarters.getFirst()) ? getTranslation("workspace.ask.soon") : quarter(each));
        when.setValue(quarters.getFirst());
        Button ask = new Button(getTranslation("workspace.ask.do"), click -> ask(when.getValue()));
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div line = actions();
        line.add(when, ask);
        line.addClassName("vt-form-line");
        add(new H2(getTranslation("workspace.ask.title")), text(getTranslation("workspace.ask.lead")), line);
    }

    private void ask(Quarter quarter) {
        switch (requests.ask(course.id(), quarter, actor)) {
            case AskResult.Asked asked -> Notices.done(getTranslation("workspace.ask.done"));
            case AskResult.AskedBefore before -> Notices.done(getTranslation("workspace.ask.before"));
            case AskResult.Refused refused -> Notices.refused(getTranslation(refused.textKey()));
        }
        reload.run();
    }

    private String quarter(Quarter quarter) {
        return getTranslation("planning.quarter", quarter.number(), Integer.toString(quarter.year()));
    }

    private static Paragraph text(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("vt-text");
        return paragraph;
    }

    private static Div actions(Button... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("vt-actions");
        return actions;
    }
}
