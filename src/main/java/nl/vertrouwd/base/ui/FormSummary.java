package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.BinderValidationStatus;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import java.util.ArrayList;
import java.util.List;

/** What is still wrong in a form, above it and read aloud; every line puts the keyboard in its field. Hidden while nothing is wrong. */
public class FormSummary extends Div {

    private static final long serialVersionUID = 1L;

    /** One thing that is wrong, and the field it is in. */
    public record Problem(Component field, String sentence) {}

    public FormSummary() {
        addClassNames("vt-summary", Tone.BAD.className());
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Shows what a binder found; hides when it found nothing. */
    public void show(BinderValidationStatus<?> status) {
        List<Problem> problems = new ArrayList<>();
        for (BindingValidationStatus<?> error : status.getFieldValidationErrors()) {
            problems.add(
                    new Problem((Component) error.getField(), error.getMessage().orElse("")));
        }
        show(problems);
    }

    /** Shows these problems and puts the keyboard there; hides when there is none. */
    public void show(List<Problem> problems) {
        follow(problems);
        if (!problems.isEmpty()) {
            getElement().callJsFunction("focus");
        }
    }

    /** Shows what is wrong now, while somebody mends it: the keyboard stays where it is. */
    public void follow(List<Problem> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        if (problems.isEmpty()) {
            return;
        }
        Paragraph title = new Paragraph(Tone.BAD.icon());
        title.add(getTranslation("base.form.problems", problems.size()));
        UnorderedList lines = new UnorderedList();
        problems.forEach(problem -> lines.add(new ListItem(link(problem))));
        add(title, lines);
    }

    private NativeButton link(Problem problem) {
        String label = problem.field() instanceof HasLabel labelled ? labelled.getLabel() : "";
        NativeButton link = new NativeButton(getTranslation("base.form.problem", label, problem.sentence()));
        link.addClassName("vt-link");
        link.addClickListener(click -> {
            if (problem.field() instanceof Focusable<?> field) {
                field.focus();
            }
        });
        return link;
    }
}
