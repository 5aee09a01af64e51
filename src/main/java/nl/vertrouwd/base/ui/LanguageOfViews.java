package nl.vertrouwd.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import nl.vertrouwd.base.LanguageCookie;
import nl.vertrouwd.base.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives views the language of the cookie before anything is drawn, and says it to screen readers in the page itself. */
@Component
class LanguageOfViews implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setLocale(language(init.getRequest())));
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(language(VaadinRequest.getCurrent())));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .child(0)
                .attr("lang", language(page.getVaadinRequest()).getLanguage()));
    }

    private static Locale language(@Nullable VaadinRequest request) {
        return request == null ? Languages.DUTCH : LanguageCookie.language(request.getCookies());
    }
}
