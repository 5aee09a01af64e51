package nl.vertrouwd.base;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The language someone chose, kept in their browser; without it everybody reads Dutch, whatever the browser asks for. */
public final class LanguageCookie {

    public static final String NAME = "vt-language";
    private static final Duration KEPT = Duration.ofDays(400);

    private LanguageCookie() {}

    /** The language to show. */
    public static Locale language(Cookie @Nullable [] cookies) {
        return chosen(cookies).orElse(Languages.DUTCH);
    }

    /** The language that was chosen in this browser, if any. */
    public static Optional<Locale> chosen(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .findFirst()
                        .map(cookie -> Languages.nearest(Locale.of(cookie.getValue())));
    }

    /** Keeps the language in the browser. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Locale language) {
        ResponseCookie cookie = ResponseCookie.from(
                        NAME, Languages.nearest(language).getLanguage())
                .path("/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
