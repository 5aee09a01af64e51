package nl.vertrouwd.access.ui;

import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import nl.vertrouwd.access.KnownAddresses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** The addresses of all views, and those of what is no view: plain pages and downloads. */
@Component
class AddressesOfViews implements KnownAddresses {

    private final ObjectProvider<RequestMappingHandlerMapping> controllers;

    AddressesOfViews(ObjectProvider<RequestMappingHandlerMapping> controllers) {
        this.controllers = controllers;
    }

    @Override
    public boolean has(HttpServletRequest request) {
        String path = request.getRequestURI()
                .substring(request.getContextPath().length())
                .replaceFirst("^/+", "");
        NavigationRouteTarget view = ApplicationRouteRegistry.getInstance(
                        new VaadinServletContext(request.getServletContext()))
                .getNavigationRouteTarget(path);
        return view.hasTarget() || controllers.stream().anyMatch(mapping -> isMapped(mapping, request));
    }

    /** An address that is there, but not for this kind of request, counts as there. */
    private static boolean isMapped(RequestMappingHandlerMapping mapping, HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return mapping.getHandler(request) != null;
        } catch (Exception otherKind) {
            return true;
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }
}
