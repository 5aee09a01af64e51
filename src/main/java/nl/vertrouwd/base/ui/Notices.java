package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;

/** Short messages about what just happened, read aloud by a screen reader; a refusal stays longer and interrupts. */
public final class Notices {

    private static final int MILLISECONDS = 6_000;
    private static final int MILLISECONDS_REFUSED = 15_000;

    private Notices() {}

    /** Something was done. */
    public static void done(String sentence) {
        show(sentence, Tone.GOOD, MILLISECONDS);
    }

    /** Something was refused; the sentence says why and what can be done instead. */
    public static void refused(String sentence) {
        show(sentence, Tone.BAD, MILLISECONDS_REFUSED).setAssertive(true);
    }

    /** One at a time: what was said before is over. */
    private static void takesTheFloor(Notification notice) {
        UI ui = UI.getCurrent();
        Latest before = ComponentUtil.getData(ui, Latest.class);
        if (before != null) {
            before.notice().close();
        }
        ComponentUtil.setData(ui, Latest.class, new Latest(notice));
    }

    private record Latest(Notification notice) {}

    private static Notification show(String sentence, Tone tone, int milliseconds) {
        Notification notice = new Notification();
        takesTheFloor(notice);
        notice.setDuration(milliseconds);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        Button close = new Button(Icons.decorative(VaadinIcon.CLOSE_SMALL), click -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(notice.getTranslation("base.close"));
        Div line = new Div(tone.icon(), new Span(sentence), close);
        line.addClassNames("vt-notice", tone.className());
        notice.add(line);
        notice.open();
        return notice;
    }
}
