package nl.vertrouwd.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.Command;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Icons;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.notification.InboxMessage;
import nl.vertrouwd.notification.MessageKind;

/** One message: what happened, what matters of it, when it was told, and whether it was read. Who follows it has read it. */
class MessageCard extends Article {

    private static final long serialVersionUID = 1L;

    private final Badge fresh = new Badge(getTranslation("notification.inbox.new"), Tone.INFO);
    private final Button read;

    MessageCard(InboxMessage message, ZoneId zone, Command markRead) {
        addClassNames("vt-card", "vt-card-link", "vt-message");
        Anchor link = new Anchor(message.path(), message.title());
        link.getElement().addEventListener("click", click -> done(markRead));
        Div head = new Div(new H3(link), fresh);
        head.addClassName("vt-card-head");
        Span when = new Span(when(message, zone));
        when.addClassName("vt-quiet");
        read = new Button(getTranslation("notification.inbox.read"), click -> done(markRead));
        read.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        read.setAriaLabel(getTranslation("notification.inbox.read.of", message.title()));
        Div foot = new Div(when, read);
        foot.addClassName("vt-message-foot");
        Div words = new Div(head, new Paragraph(message.sentence()), foot);
        words.addClassName("vt-message-words");
        Component icon = Icons.decorative(icon(message.kind()));
        icon.addClassName("vt-message-icon");
        add(icon, words);
        if (!message.unread()) {
            showRead();
        } else {
            addClassName("vt-message-new");
        }
    }

    /** It is not new any more. */
    final void showRead() {
        fresh.removeFromParent();
        read.removeFromParent();
        removeClassName("vt-message-new");
    }

    private void done(Command markRead) {
        markRead.execute();
        showRead();
    }

    private String when(InboxMessage message, ZoneId zone) {
        ZonedDateTime at = message.at().atZone(zone);
        Formats formats = Formats.of(getLocale());
        return getTranslation("notification.inbox.at", formats.day(at.toLocalDate()), formats.time(at.toLocalTime()));
    }

    private static VaadinIcon icon(MessageKind kind) {
        return switch (kind) {
            case ENROLLED, GIVES -> VaadinIcon.CHECK_CIRCLE_O;
            case WITHDRAWN, CANCELLED, GIVES_NO_LONGER -> VaadinIcon.CLOSE_CIRCLE_O;
            case MOVED -> VaadinIcon.CALENDAR_CLOCK;
            case PLACES -> VaadinIcon.ACADEMY_CAP;
            case REMINDER -> VaadinIcon.BELL_O;
            case CERTIFICATE -> VaadinIcon.DIPLOMA;
            case DUE -> VaadinIcon.HOURGLASS;
            case ADVISED -> VaadinIcon.LIGHTBULB;
            case OVERDUE -> VaadinIcon.EXCLAMATION_CIRCLE_O;
            case TOO_FEW -> VaadinIcon.QUESTION_CIRCLE_O;
            case UNIT_DIGEST, NETWORK_DIGEST -> VaadinIcon.USERS;
        };
    }
}
