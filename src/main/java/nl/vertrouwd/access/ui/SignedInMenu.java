package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.ui.UserMenu;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Service;

/** Who is signed in, with the way to their account and out. */
@Service
@ConditionalOnWebApplication
class SignedInMenu implements UserMenu {

    private final CurrentUser currentUser;
    private final AuthenticationContext authentication;

    SignedInMenu(CurrentUser currentUser, AuthenticationContext authentication) {
        this.currentUser = currentUser;
        this.authentication = authentication;
    }

    @Override
    public Component create() {
        return currentUser.find().isEmpty() ? new Div() : menu(currentUser.displayName());
    }

    /** Of the first and the last word; what stands between does not fit. */
    private static String initials(String name) {
        String words = name.strip();
        int last = words.lastIndexOf(' ') + 1;
        return first(words) + (last > 0 ? first(words.substring(last)) : "");
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private Component menu(String name) {
        UI ui = UI.getCurrent();
        MenuBar bar = new MenuBar();
        bar.addClassName("vt-user-menu");
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        Avatar avatar = new Avatar(name);
        avatar.setAbbreviation(initials(name));
        avatar.getElement().setAttribute("aria-hidden", "true");
        MenuItem top = bar.addItem(avatar);
        bar.getElement().setAttribute("aria-label", ui.getTranslation("access.menu.of", name));
        top.setAriaLabel(ui.getTranslation("access.menu.of", name));
        top.getSubMenu().addItem(name).setEnabled(false);
        if (currentUser.require().person() != null) {
            top.getSubMenu().addItem(ui.getTranslation("access.menu.duties"), click -> ui.navigate("duties"));
            top.getSubMenu().addItem(ui.getTranslation("access.menu.dossier"), click -> ui.navigate("dossier"));
        }
        top.getSubMenu().addItem(ui.getTranslation("access.menu.profile"), click -> ui.navigate(ProfileView.class));
        top.getSubMenu().addItem(ui.getTranslation("access.menu.sign-out"), click -> authentication.logout());
        return bar;
    }
}
