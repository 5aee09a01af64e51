package nl.vertrouwd.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import nl.vertrouwd.base.ui.FormSummary;
import nl.vertrouwd.notification.MessageKind;
import nl.vertrouwd.notification.MessageTemplate;
import nl.vertrouwd.notification.TemplateProblem;

/** Subject and text with the names that may stand in them; what is wrong stands at its field while it is typed. */
class TextForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLIS = 400;

    private final FormSummary summary = new FormSummary();
    private final Div theirs = new Div();
    private final TextField subject = new TextField(getTranslation("notification.texts.subject"));
    private final TextArea body = new TextArea(getTranslation("notification.texts.body"));

    TextForm(MessageKind kind) {
        getContent().addClassName("vt-form");
        body.setHelperText(getTranslation("notification.texts.body.help"));
        body.setMinRows(14);
        subject.setManualValidation(true);
        body.setManualValidation(true);
        getContent().add(summary, theirs, subject, body, names(kind));
    }

    /** Calls when somebody pauses while typing. */
    void whenTyped(Command typed) {
        for (var field : List.of(subject, body)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE_MILLIS);
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    typed.execute();
                }
            });
        }
    }

    void show(MessageTemplate template) {
        theirs.removeAll();
        subject.setValue(template.subject());
        body.setValue(template.body());
        summary.show(List.of());
    }

    /** What somebody else made of it, beside what was typed here; nothing typed is lost. */
    void beside(MessageTemplate other) {
        theirs.removeAll();
        theirs.add(
                new H2(getTranslation("notification.texts.theirs")),
                new Paragraph(other.subject()),
                new Pre(other.body()));
        theirs.addClassName("vt-text-theirs");
    }

    String subject() {
        return subject.getValue();
    }

    String body() {
        return body.getValue();
    }

    /** Shows what is wrong now, while somebody types. */
    void follow(List<TemplateProblem> problems) {
        mark(problems);
        if (problems.isEmpty()) {
            summary.follow(List.of());
        }
    }

    /** Shows what was refused. */
    void refuse(List<TemplateProblem> problems) {
        summary.show(mark(problems));
    }

    private List<FormSummary.Problem> mark(List<TemplateProblem> problems) {
        subject.setInvalid(false);
        body.setInvalid(false);
        List<FormSummary.Problem> lines = new ArrayList<>();
        for (TemplateProblem problem : problems) {
            String sentence = getTranslation(problem.textKey(), problem.names());
            if (problem.field() == TemplateProblem.Field.SUBJECT) {
                subject.setErrorMessage(sentence);
                subject.setInvalid(true);
                lines.add(new FormSummary.Problem(subject, sentence));
            } else {
                body.setErrorMessage(sentence);
                body.setInvalid(true);
                lines.add(new FormSummary.Problem(body, sentence));
            }
        }
        return lines;
    }

    private Div names(MessageKind kind) {
        UnorderedList list = new UnorderedList();
        list.addClassName("vt-text-names");
        for (String name : kind.placeholders()) {
            String needed = kind.needed().contains(name) ? getTranslation("notification.texts.needed") : "";
            ListItem item = new ListItem(
                    new Code("{" + name + "}"), new Span(getTranslation("notification.placeholder." + name)));
            if (!needed.isEmpty()) {
                Span note = new Span(needed);
                note.addClassName("vt-quiet");
                item.add(note);
            }
            list.add(item);
        }
        return new Div(
                new H2(getTranslation("notification.texts.names")),
                new Paragraph(getTranslation("notification.texts.names.how")),
                list);
    }
}
