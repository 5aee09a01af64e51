package nl.vertrouwd.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Leads a visitor to the sign-in page, which says why they are there when they had been signed in and their session is over. A cookie
 * remembers that somebody signed in here; it says no more than that, and goes when they sign out or have been told.
 */
class SessionEnded extends LoginUrlAuthenticationEntryPoint {

    static final String COOKIE = "vt-signed-in";

    SessionEnded() {
        super("/login");
    }

    static void remember(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "1", -1);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", 0);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) {
        boolean ended = request.getCookies() != null
                && Arrays.stream(request.getCookies())
                        .anyMatch(cookie -> cookie.getName().equals(COOKIE));
        if (!ended) {
            return getLoginFormUrl();
        }
        forget(request, response);
        return getLoginFormUrl() + "?ended";
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, long seconds) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(seconds)
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
