package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.vertrouwd.base.Languages;

/** One link that shows the same page in the other language. */
public class LanguageSwitch extends Anchor implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    public LanguageSwitch() {
        addClassName("vt-language");
        setRouterIgnore(true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Locale other = other();
        setText(getTranslation("base.language.other"));
        getElement().setAttribute("lang", other.getLanguage());
        getElement().setAttribute("hreflang", other.getLanguage());
        pointTo(ui.getInternals().getActiveViewLocation());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        pointTo(event.getLocation());
    }

    private Locale other() {
        return Languages.isEnglish(getLocale()) ? Languages.DUTCH : Languages.ENGLISH;
    }

    private void pointTo(Location location) {
        String here = "/" + location.getPathWithQueryParameters();
        setHref("/language/" + other().getLanguage() + "?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }
}
