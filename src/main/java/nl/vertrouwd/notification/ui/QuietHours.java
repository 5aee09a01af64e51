package nl.vertrouwd.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalTime;
import java.util.Objects;
import nl.vertrouwd.base.ui.TimeField;
import nl.vertrouwd.notification.MailPreferences;

/** Whether mail waits at night, and from when until when. */
class QuietHours extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Checkbox wanted = new Checkbox(getTranslation("notification.choices.quiet.wanted"));
    private final TimeField from = new TimeField(getTranslation("notification.choices.quiet.from"));
    private final TimeField until = new TimeField(getTranslation("notification.choices.quiet.until"));
    private final Div times = new Div(from, until);

    QuietHours() {
        times.addClassName("vt-pair");
        wanted.addValueChangeListener(change -> times.setVisible(wanted.getValue()));
        Paragraph how = new Paragraph(getTranslation("notification.choices.quiet.how"));
        how.addClassName("vt-quiet");
        getContent().addClassName("vt-stack");
        getContent().add(wanted, times, how);
    }

    void show(LocalTime begin, LocalTime end) {
        boolean some = !begin.equals(end);
        wanted.setValue(some);
        times.setVisible(some);
        from.setValue(begin);
        until.setValue(end);
    }

    /** Whether both ends are there and differ; what is wrong is said at its field. */
    boolean isComplete() {
        boolean complete = true;
        for (TimeField field : new TimeField[] {from, until}) {
            boolean missing = wanted.getValue() && field.getValue() == null;
            field.setErrorMessage(getTranslation("notification.choices.quiet.missing"));
            field.setInvalid(missing);
            complete &= !missing;
        }
        if (complete && wanted.getValue() && from.getValue().equals(until.getValue())) {
            return isRight(false, getTranslation("notification.choices.quiet.same"));
        }
        return complete
                && isRight(
                        !MailPreferences.isTooQuiet(from(), until()),
                        getTranslation("notification.choices.quiet.long", MailPreferences.MOST_QUIET_HOURS));
    }

    private boolean isRight(boolean right, String otherwise) {
        until.setErrorMessage(otherwise);
        until.setInvalid(!right);
        return right;
    }

    LocalTime from() {
        return wanted.getValue() ? Objects.requireNonNull(from.getValue()) : LocalTime.MIDNIGHT;
    }

    LocalTime until() {
        return wanted.getValue() ? Objects.requireNonNull(until.getValue()) : LocalTime.MIDNIGHT;
    }
}
