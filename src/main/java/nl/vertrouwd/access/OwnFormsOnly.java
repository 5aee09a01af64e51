package nl.vertrouwd.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a sign-in form that another site sends. The form has no token, so that a page left open over lunch still works; browsers say
 * themselves where a form comes from: by the site, or (older ones, and all of them without TLS) by its origin.
 */
class OwnFormsOnly extends OncePerRequestFilter {

    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    private final String own;

    /** @param base where people reach the product, behind a proxy that calls it something else; empty when that is not set */
    OwnFormsOnly(String base) {
        own = base.replaceFirst("^(https?://[^/]+).*$", "$1");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("POST".equals(request.getMethod()) && !isFromHere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Clients that are no browsers say nothing of where they come from; nobody can make them send a form. */
    private boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return FROM_HERE.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null
                || origin.equals(own)
                || origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
    }
}
