package nl.vertrouwd.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a browser may do with a page. Plain pages get no script or style but our own files. Views need inline script, inline style and
 * eval, because Vaadin writes them; everything else is closed there too.
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

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean plain = PLAIN.stream().anyMatch(page -> path.equals(page) || path.startsWith(page + "/"));
        boolean secret = path.startsWith("/invitation/");
        response.setHeader("Content-Security-Policy", plain ? STRICT : VIEWS);
        response.setHeader("Referrer-Policy", secret ? "no-referrer" : "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(self), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
    }
}
