package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.auth.NavigationContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Which views the reader may open, by the same check that guards the views themselves; somebody who is not signed in sees no entry. */
@Service
class ViewAccess {

    private final ObjectProvider<NavigationAccessControl> control;

    ViewAccess(ObjectProvider<NavigationAccessControl> control) {
        this.control = control;
    }

    boolean mayOpen(Class<? extends Component> view) {
        NavigationAccessControl guard = control.getIfAvailable();
        VaadinRequest request = VaadinRequest.getCurrent();
        if (guard == null || request == null) {
            return false;
        }
        NavigationContext context = guard.createNavigationContext(view, "", VaadinService.getCurrent(), request);
        return context.getPrincipal() != null
                && guard.checkAccess(context, true).decision() == AccessCheckDecision.ALLOW;
    }
}
