package nl.vertrouwd.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.vertrouwd.base.Failures;

/** A view failed to open: logged once with an id, and only the id is shown. Status 500. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class UnexpectedPage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String id = Failures.log(parameter.getException());
        show("unexpected", getTranslation("base.error.unexpected.id", id));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
