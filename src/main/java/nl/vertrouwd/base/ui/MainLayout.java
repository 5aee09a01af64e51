package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every view: header, navigation by task, and the content. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout {

    private static final long serialVersionUID = 1L;

    MainLayout(List<NavigationEntry> entries, ObjectProvider<UserMenu> userMenu) {
        addToNavbar(new DrawerToggle(), new Span(getTranslation("base.product")));
        userMenu.ifAvailable(menu -> addToNavbar(menu.create()));
        SideNav navigation = new SideNav();
        entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .forEach(entry -> navigation.addItem(new SideNavItem(
                        getTranslation(entry.textKey()),
                        entry.view(),
                        entry.icon().create())));
        addToDrawer(navigation);
    }
}
