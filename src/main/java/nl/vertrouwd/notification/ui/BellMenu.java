package nl.vertrouwd.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.ui.UserMenu;
import nl.vertrouwd.notification.Messages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** The bell in the header of every page. */
@Service
@Order(10)
@ConditionalOnWebApplication
class BellMenu implements UserMenu {

    private final Messages messages;
    private final CurrentUser user;

    BellMenu(Messages messages, CurrentUser user) {
        this.messages = messages;
        this.user = user;
    }

    @Override
    public Component create() {
        return user.find().<Component>map(actor -> new Bell(messages, actor)).orElseGet(Div::new);
    }
}
