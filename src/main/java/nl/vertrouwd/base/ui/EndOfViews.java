package nl.vertrouwd.base.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionDestroyEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import java.util.Locale;
import nl.vertrouwd.base.LanguageCookie;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Component;

/**
 * What becomes of a page that stayed open. When nobody worked in it for as long as a session lasts, the sign-in ends with it, although
 * the page itself still gives signs of life; it then loads anew, and so leads to the sign-in page. The few sentences that
 * Vaadin says by itself are in the language of the reader.
 */
@Component
class EndOfViews implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    EndOfViews(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::sentences);
        event.getSource().addSessionDestroyListener(EndOfViews::endSignIn);
    }

    private static void endSignIn(SessionDestroyEvent event) {
        WrappedSession session = event.getSession().getSession();
        if (session == null) {
            return;
        }
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // it was the end of the sign-in that ended the views
            return;
        }
    }

    private SystemMessages sentences(SystemMessagesInfo info) {
        Locale language = info.getRequest() == null
                ? info.getLocale()
                : LanguageCookie.language(info.getRequest().getCookies());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.get(language, "base.error.unexpected.title"));
        messages.setInternalErrorMessage(texts.get(language, "base.system.error"));
        messages.setCookiesDisabledCaption(texts.get(language, "base.system.cookies.title"));
        messages.setCookiesDisabledMessage(texts.get(language, "base.system.cookies"));
        messages.setSyncErrorCaption(texts.get(language, "base.error.stale.title"));
        messages.setSyncErrorMessage(texts.get(language, "base.system.sync"));
        return messages;
    }
}
