package nl.vertrouwd.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a browser may do with a page. Plain pages and files get no script or style but our own files. Views need inline script, inline
 * style and eval, because Vaadin writes them; everything else is closed there too. No other site learns which page somebody came from.
 */
class PagePolicies implements HeaderWriter {

    static final String STRICT = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "script-src 'self'; connect-src 'self'; frame-ancestors 'none'; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'";
    static final String VIEWS = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
            + "worker-src 'self' blob:; frame-ancestors 'none'; object-src 'none'; base-uri 'self'; form-action 'self'";
    private static final List<String> PLAIN = List.of(
            "/certificate", "/invitation", "/activate", "/login", "/sign-in", "/second-step", "/password", "/error");
    private static final List<String> FILES = List.of(
            "/css",
            "/js",
            "/images",
            "/fonts",
            "/webjars",
            "/favicon.ico",
            "/certificates",
            "/calendar",
            "/actuator",
            "/.well-known");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean plain = isBelow(path, PLAIN) || isBelow(path, FILES);
        response.setHeader("Content-Security-Policy", plain ? STRICT : VIEWS);
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(self), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
    }

    /** For pages that are shown before or instead of anything else, such as errors. */
    static void closeAllElse(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }

    private static boolean isBelow(String path, List<String> pages) {
        return pages.stream().anyMatch(page -> path.equals(page) || path.startsWith(page + "/"));
    }
}
