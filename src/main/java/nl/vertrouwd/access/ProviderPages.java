package nl.vertrouwd.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page for who is known to the provider but not let in here: why, what to do, and the way out, also at the provider. */
@Controller
@ConditionalOnWebApplication
class ProviderPages {

    private final SignOut signOut;

    ProviderPages(SignOut signOut) {
        this.signOut = signOut;
    }

    @GetMapping("/sign-in/refused")
    String refused(Model model, HttpSession session, HttpServletResponse response) {
        ProviderEntrance.Refusal refusal = refusal(session);
        if (refusal == null) {
            return "redirect:/login";
        }
        model.addAttribute(
                "kind", refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        model.addAttribute("number", refusal.number());
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "access/refused";
    }

    @GetMapping("/sign-in/leave")
    void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        ProviderEntrance.Refusal refusal = session == null ? null : refusal(session);
        if (session == null || refusal == null) {
            response.sendRedirect("/login");
            return;
        }
        session.invalidate();
        response.sendRedirect(signOut.withProvider(refusal.session()));
    }

    private static ProviderEntrance.@Nullable Refusal refusal(HttpSession session) {
        return (ProviderEntrance.Refusal) session.getAttribute(ProviderEntrance.Refusal.NAME);
    }
}
