package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.planning.MenuCard;
import nl.vertrouwd.planning.MenuItem;
import nl.vertrouwd.planning.RequestResult;
import org.jspecify.annotations.Nullable;

/** The menu card as planners keep it: what units can ask for. */
@Route("planning/activities/menu")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/demand.css")
class MenuCardView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient MenuCard menu;
    private final transient CurrentUser user;
    private final Div body = new Div();

    MenuCardView(MenuCard menu, CurrentUser user) {
        this.menu = menu;
        this.user = user;
        back(getTranslation("planning.activities.title"), "/planning/activities");
        body.addClassName("vt-stack");
        add(body);
        reload();
    }

    private void reload() {
        boolean changes = menu.mayChange(user.require());
        Button add = new Button(getTranslation("planning.menu.add"), click -> edit(null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setVisible(changes);
        head(getTranslation("planning.menu.title"), getTranslation("planning.menu.lead"), add);
        List<MenuItem> all = menu.all();
        CardGrid cards = new CardGrid();
        all.forEach(item -> cards.card(card(item, changes)));
        body.removeAll();
        if (all.isEmpty()) {
            body.add(new EmptyState(getTranslation("planning.menu.empty"), getTranslation("planning.menu.empty.lead")));
        } else {
            body.add(new H2(getTranslation("planning.menu.items")), cards);
        }
    }

    private Card card(MenuItem item, boolean changes) {
        Card card = new Card(item.title(getLocale()))
                .line(item.summary(getLocale()))
                .quiet(getTranslation(
                        "planning.menu.facts",
                        getTranslation(Texts.key("planning.activity-kind.", item.kind())),
                        item.minutes(),
                        item.most()));
        if (!item.active()) {
            card.badge(new Badge(getTranslation("planning.menu.inactive"), Tone.NEUTRAL));
        }
        if (changes) {
            Button change = new Button(getTranslation("planning.menu.change"), click -> edit(item));
            change.setAriaLabel(getTranslation("planning.menu.change.which", item.title(getLocale())));
            card.actions(change);
        }
        return card;
    }

    private void edit(@Nullable MenuItem item) {
        new MenuItemDialog(item, changed -> {
                    RequestResult result = menu.save(changed, user.require());
                    if (result instanceof RequestResult.Done) {
                        Notices.done(getTranslation("planning.menu.saved"));
                        reload();
                    }
                    return result;
                })
                .open();
    }
}
