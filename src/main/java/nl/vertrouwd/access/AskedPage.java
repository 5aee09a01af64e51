package nl.vertrouwd.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * The page that a visitor asked for, to go on to after signing in: path and query only, in a cookie of their own, so that visitors take no
 * memory here. What the cookie says is never more than a page of this product: an address elsewhere, or too long a one, is none.
 */
@Component
public class AskedPage implements RequestCache {

    static final String COOKIE = "vt-asked";

    private static final int LONGEST = 1500;

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String page = page(request);
        if (request.getMethod().equals("GET") && isOurs(page)) {
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            write(request, response, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), -1);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return asked(request).map(SimpleSavedRequest::new).orElse(null);
    }

    /** The request itself says all there is to know; once it comes, nothing waits any more. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        if (asked(request).filter(page(request)::equals).isPresent() && CurrentUser.isSignedIn()) {
            removeRequest(request, response);
        }
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", 0);
    }

    static Optional<String> asked(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .findFirst()
                        .map(AskedPage::read)
                        .filter(AskedPage::isOurs);
    }

    private static String read(Cookie cookie) {
        try {
            return new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }

    private static String page(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static boolean isOurs(String page) {
        return page.length() <= LONGEST && page.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
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
