package nl.vertrouwd.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks once in a while, at a request, whether the session may go on, and ends it when a role was taken away, the account disabled
 * or the employment over, and after half a day however busy it was. Leads who has a one-time password to the page where another is chosen, whatever was asked for.
 */
class SessionGuard extends OncePerRequestFilter {

    static final Duration EVERY = Duration.ofSeconds(10);
    static final Duration LONGEST = Duration.ofHours(12);
    private static final String LOOKED = SessionGuard.class.getName();
    private static final String BEGUN = LOOKED + ".begun";
    private static final Set<String> BEFORE_CHANGE =
            Set.of("/password", "/logout", "/login", "/error", "/second-step/codes");

    private final SessionCheck check;
    private final Clock clock;

    SessionGuard(SessionCheck check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedInUser> user = CurrentUser.user();
        HttpSession session = request.getSession(false);
        if (user.isPresent() && session != null && due(session)) {
            if (isOld(session) || !check.holds(user.get())) {
                session.invalidate();
                SecurityContextHolder.clearContext();
                user = Optional.empty();
            } else {
                session.setAttribute(LOOKED, clock.instant());
            }
        }
        if (user.filter(SignedInUser::mustChange).isPresent() && !openBeforeChange(request.getRequestURI())) {
            response.sendRedirect("/password");
            return;
        }
        chain.doFilter(request, response);
    }

    /** Counts from the first request of who is signed in. */
    private boolean isOld(HttpSession session) {
        if (session.getAttribute(BEGUN) instanceof Instant begun) {
            return !begun.plus(LONGEST).isAfter(clock.instant());
        }
        session.setAttribute(BEGUN, clock.instant());
        return false;
    }

    private boolean due(HttpSession session) {
        return !(session.getAttribute(LOOKED) instanceof Instant looked)
                || !looked.plus(EVERY).isAfter(clock.instant());
    }

    private static boolean openBeforeChange(String path) {
        return BEFORE_CHANGE.contains(path) || path.startsWith("/css/") || path.startsWith("/language/");
    }
}
