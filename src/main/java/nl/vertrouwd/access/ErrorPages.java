package nl.vertrouwd.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.vertrouwd.base.Failures;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The error page of everything that is not a view: a calm sentence, an id when it was our fault, and a strict policy. */
@Controller
@ConditionalOnWebApplication
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 404;
        response.setStatus(code);
        PagePolicies.closeAllElse(response);
        model.addAttribute("kind", kind(code, request));
        model.addAttribute("id", id(code, request));
        return "access/error";
    }

    private static String kind(int code, HttpServletRequest request) {
        return switch (code) {
            case 403 -> "GET".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD)) ? "forbidden" : "stale";
            case 400, 404, 405, 406 -> "lost";
            default -> "unexpected";
        };
    }

    private static @Nullable String id(int code, HttpServletRequest request) {
        return code >= 500 && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                ? Failures.log(failure)
                : null;
    }
}
