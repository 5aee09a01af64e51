package nl.vertrouwd.notification.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.notification.MessageKind;
import nl.vertrouwd.notification.MessageTexts;

/** Every kind of message with the way to its text in each language. */
@Route("message-texts")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@StyleSheet("context://css/messages.css")
class MessageTextsView extends Page {

    private static final long serialVersionUID = 1L;

    MessageTextsView(MessageTexts texts, CurrentUser user) {
        Actor actor = user.require();
        head(getTranslation("notification.texts.title"), getTranslation("notification.texts.lead"));
        H2 heading = new H2(getTranslation("notification.texts.all"));
        heading.addClassName("vt-visually-hidden");
        List<MessageKind> changed = texts.changed(actor);
        CardGrid grid = new CardGrid();
        for (MessageKind kind : MessageKind.values()) {
            grid.card(card(kind, changed.contains(kind)));
        }
        add(heading, grid);
    }

    private Card card(MessageKind kind, boolean changed) {
        String name = getTranslation(Texts.key("notification.kind.", kind));
        Card card = new Card(name).line(getTranslation(Texts.key("notification.kind.means.", kind)));
        if (changed) {
            card.badge(new Badge(getTranslation("notification.texts.changed"), Tone.INFO));
        }
        Div links = new Div();
        links.addClassName("vt-actions");
        for (Locale language : Languages.ALL) {
            String in = getTranslation("notification.texts.language." + language.getLanguage());
            RouterLink link = new RouterLink(in, MessageTextView.class, MessageTextView.address(kind, language));
            link.addClassName("vt-button");
            link.getElement().setAttribute("aria-label", getTranslation("notification.texts.of", name, in));
            links.add(link);
        }
        card.add(links);
        return card;
    }
}
