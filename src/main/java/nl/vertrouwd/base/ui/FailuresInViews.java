package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Failures;
import org.springframework.stereotype.Component;

/** What fails while someone works in a view is logged once with an id, and said in a calm sentence; the view stays as it is. */
@Component
class FailuresInViews implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(FailuresInViews::failed));
    }

    private static void failed(ErrorEvent event) {
        UI ui = UI.getCurrent();
        if (event.getThrowable() instanceof DomainException refused && ui != null) {
            Notices.refused(ui.getTranslation(refused.textKey(), refused.arguments()));
            return;
        }
        String id = Failures.log(event.getThrowable());
        if (ui != null) {
            Notices.refused(ui.getTranslation("base.error.unexpected.sentence") + " "
                    + ui.getTranslation("base.error.unexpected.id", id));
        }
    }
}
