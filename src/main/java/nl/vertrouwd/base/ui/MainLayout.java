package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every view: skip link, header, navigation by task, and the content, whose view is the one main landmark. */
@Layout
@AnonymousAllowed
@JavaScript("context://js/vertrouwd.js")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Div content = new Div();
    private final Navigation navigation;

    MainLayout(List<NavigationEntry> entries, ViewAccess access, ObjectProvider<UserMenu> userMenu) {
        addClassName("vt-frame");
        content.addClassName("vt-content");
        List<NavigationEntry> open = entries.stream()
                .filter(entry -> access.mayOpen(entry.view()))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        navigation = new Navigation(open);
        navigation.setVisible(!open.isEmpty());
        setClassName("vt-with-nav", !open.isEmpty());
        Div end = new Div();
        end.addClassName("vt-header-end");
        end.add(new LanguageSwitch());
        userMenu.orderedStream().map(UserMenu::create).forEach(end::add);
        Header header = new Header(product(), end);
        header.addClassName("vt-header");
        Div body = new Div(navigation, content);
        body.addClassName("vt-body");
        add(skipLink(), header, body);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.fold();
    }

    /** The script copies the language of the body to the document, where it also changes without a new page. */
    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI()
                .getElement()
                .setAttribute("lang", attached.getUI().getLocale().getLanguage());
    }

    private Anchor product() {
        Image mark = new Image("images/vertrouwd.svg", "");
        mark.addClassName("vt-mark");
        Anchor home = new Anchor(".", mark, new Span(getTranslation("base.product")));
        home.addClassName("vt-product");
        return home;
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#content", getTranslation("base.skip"));
        skip.addClassName("vt-skip");
        skip.setRouterIgnore(true);
        return skip;
    }
}
