package nl.vertrouwd.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells visitors who are not signed in at once that there is nothing at an address, instead of keeping it for them until they have signed
 * in: every such visit would take memory for as long as a session lasts.
 */
class NothingThere extends OncePerRequestFilter {

    private final RequestMatcher open;
    private final KnownAddresses known;

    /** @param open what is not for who is signed in only */
    NothingThere(RequestMatcher open, KnownAddresses known) {
        this.open = open;
        this.known = known;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        boolean goesOn = CurrentUser.isSignedIn()
                || request.getParameter(NoViewsForVisitors.KIND) != null
                || open.matches(request)
                || known.has(request);
        if (goesOn) {
            rest.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
