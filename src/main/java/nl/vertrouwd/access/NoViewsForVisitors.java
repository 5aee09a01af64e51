package nl.vertrouwd.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps visitors who are not signed in away from what makes views: every one of them would take memory for as long as a session lasts,
 * whatever address was asked for, and there is no view for them. They get the plain page for an address that does not exist. What the
 * open page of somebody whose session is over still sends goes through: it is told to load anew, and nothing is made for that.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class NoViewsForVisitors {

    private static final String VIEWS = "springServlet";
    /** The parameter by which an open page says what it wants. */
    static final String KIND = "v-r";

    private static final Set<String> OF_OPEN_PAGES = Set.of("uidl", "heartbeat", "push");

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> closedToVisitors() {
        FilterRegistrationBean<OncePerRequestFilter> filter = new FilterRegistrationBean<>(new Closed());
        filter.addServletNames(VIEWS);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.FORWARD);
        return filter;
    }

    private static final class Closed extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
                throws ServletException, IOException {
            if (CurrentUser.isSignedIn() || isOfOpenPage(request) || isFile(request)) {
                rest.doFilter(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }

        /** Styles, fonts and the like of plain pages are handed out before a view is thought of; what is no file would become one. */
        private static boolean isFile(HttpServletRequest request) throws IOException {
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            ServletContext files = request.getServletContext();
            return request.getParameter(KIND) == null
                    && files.getResource(path) != null
                    && files.getResourcePaths(path) == null;
        }

        private static boolean isOfOpenPage(HttpServletRequest request) {
            String kind = request.getParameter(KIND);
            return kind != null && OF_OPEN_PAGES.contains(kind) && request.getRequestedSessionId() != null;
        }
    }
}
