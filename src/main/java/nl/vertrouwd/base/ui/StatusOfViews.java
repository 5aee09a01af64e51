package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Answers the first request of a page with the status of what will be shown. Vaadin decides that only in the second request, so that
 * a page for the wrong role or a wrong address would come with 200.
 */
@Service
class StatusOfViews implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient ObjectProvider<NavigationAccessControl> control;
    private final transient ObjectProvider<AddressedThing> things;

    StatusOfViews(ObjectProvider<NavigationAccessControl> control, ObjectProvider<AddressedThing> things) {
        this.control = control;
        this.things = things;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::tell);
    }

    private void tell(IndexHtmlResponse page) {
        VaadinRequest request = page.getVaadinRequest();
        VaadinService service = request.getService();
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/+", "");
        NavigationRouteTarget target = service.getRouter().getRegistry().getNavigationRouteTarget(path);
        if (!target.hasTarget()) {
            page.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        Class<? extends Component> view = target.getRouteTarget().getTarget();
        if (!mayOpen(view, path, request)) {
            page.getVaadinResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
        } else if (!exists(view, target, request)) {
            page.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }

    private boolean exists(Class<? extends Component> view, NavigationRouteTarget target, VaadinRequest request) {
        RouteParameters route = target.getRouteParameters();
        QueryParameters query = QueryParameters.full(request.getParameterMap());
        return things.orderedStream()
                .filter(thing -> thing.view().equals(view))
                .allMatch(thing -> thing.exists().test(route, query));
    }

    private boolean mayOpen(Class<? extends Component> view, String path, VaadinRequest request) {
        NavigationAccessControl guard = control.getIfAvailable();
        if (guard == null) {
            return true;
        }
        NavigationContext context = guard.createNavigationContext(view, path, request.getService(), request);
        return guard.checkAccess(context, true).decision() == AccessCheckDecision.ALLOW;
    }
}
