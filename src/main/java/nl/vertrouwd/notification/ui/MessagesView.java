package nl.vertrouwd.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.stream.Stream;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.notification.InboxMessage;
import nl.vertrouwd.notification.Messages;

/** What I was told, the latest first, with the way to what it is about. */
@Route("messages")
@PermitAll
@StyleSheet("context://css/messages.css")
class MessagesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient Messages messages;
    private final transient Actor actor;
    private final transient Clock clock;
    private final Div content = new Div();
    private final Button readAll;
    private final RouterLink choose;

    MessagesView(Messages messages, CurrentUser user, Clock clock) {
        this.messages = messages;
        this.actor = user.require();
        this.clock = clock;
        readAll = new Button(getTranslation("notification.inbox.read-all"), click -> readAll());
        choose = new RouterLink(getTranslation("notification.inbox.choose"), MailChoicesView.class);
        choose.addClassName("vt-button");
        content.addClassName("vt-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        H2 heading = new H2(getTranslation("notification.inbox.all"));
        heading.addClassName("vt-visually-hidden");
        CardList<InboxMessage> list = new CardList<>(
                PAGE,
                (offset, limit) -> messages.page(actor, getLocale(), offset, limit),
                message -> new MessageCard(message, clock.getZone(), () -> messages.markRead(actor, message.id())),
                () -> new EmptyState(
                        getTranslation("notification.inbox.none"), getTranslation("notification.inbox.none.why")),
                event.getLocation().getQueryParameters());
        content.removeAll();
        content.add(heading, list);
        lead();
    }

    private void lead() {
        int unread = messages.unread(actor);
        readAll.setVisible(unread > 0);
        head(
                getTranslation("notification.inbox.title"),
                getTranslation("notification.inbox.lead", unread),
                readAll,
                choose);
    }

    private void readAll() {
        messages.markAllRead(actor);
        cardsIn(content).forEach(MessageCard::showRead);
        lead();
    }

    private static Stream<MessageCard> cardsIn(Component parent) {
        return parent.getChildren()
                .flatMap(child -> child instanceof MessageCard card ? Stream.of(card) : cardsIn(child));
    }
}
