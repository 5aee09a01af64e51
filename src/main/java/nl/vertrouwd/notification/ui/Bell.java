package nl.vertrouwd.notification.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.ui.Following;
import nl.vertrouwd.base.ui.Icons;
import nl.vertrouwd.notification.Messages;

/** The way to what somebody is told, with how much of it is unread; it follows by itself, without asking. */
@StyleSheet("context://css/messages.css")
class Bell extends Anchor {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 99;

    private final transient Messages messages;
    private final transient Actor actor;
    private final Span count = new Span();

    Bell(Messages messages, Actor actor) {
        super("messages");
        this.messages = messages;
        this.actor = actor;
        addClassName("vt-bell");
        count.addClassNames("vt-bell-count", "vt-numbers");
        count.getElement().setAttribute("aria-hidden", "true");
        add(Icons.decorative(VaadinIcon.BELL_O), count);
        Following.of(this, changed -> messages.watch(actor, changed), this::show);
        addAttachListener(attached -> show());
    }

    private void show() {
        int unread = messages.unread(actor);
        count.setText(unread > MOST ? getTranslation("notification.bell.many", MOST) : Integer.toString(unread));
        count.setVisible(unread > 0);
        setAriaLabel(getTranslation("notification.bell", unread));
        setTitle(getTranslation("notification.bell", unread));
    }
}
