package nl.vertrouwd.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.ui.Icons;
import nl.vertrouwd.notification.Messages;
import org.jspecify.annotations.Nullable;

/** The way to what somebody is told, with how much of it is unread; it follows by itself, without asking. */
@StyleSheet("context://css/messages.css")
class Bell extends Anchor {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 99;

    private final transient Messages messages;
    private final transient Actor actor;
    private final Span count = new Span();
    private final AtomicBoolean refreshAsked = new AtomicBoolean();
    private transient @Nullable Runnable stopWatching;

    Bell(Messages messages, Actor actor) {
        super("messages");
        this.messages = messages;
        this.actor = actor;
        addClassName("vt-bell");
        count.addClassNames("vt-bell-count", "vt-numbers");
        count.getElement().setAttribute("aria-hidden", "true");
        add(Icons.decorative(VaadinIcon.BELL_O), count);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        stopWatching = messages.watch(actor, () -> refresh(ui));
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (stopWatching != null) {
            stopWatching.run();
        }
    }

    private void refresh(UI ui) {
        if (refreshAsked.compareAndSet(false, true)) {
            ui.accessLater(
                            () -> {
                                refreshAsked.set(false);
                                show();
                            },
                            () -> {})
                    .run();
        }
    }

    private void show() {
        int unread = messages.unread(actor);
        count.setText(unread > MOST ? getTranslation("notification.bell.many", MOST) : Integer.toString(unread));
        count.setVisible(unread > 0);
        setAriaLabel(getTranslation("notification.bell", unread));
        setTitle(getTranslation("notification.bell", unread));
    }
}
