package nl.vertrouwd.access;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. A plain form, so that it works at once, without script, on a bad line and with every password manager. */
@Controller
@ConditionalOnWebApplication
class SignInController {

    @GetMapping("/login")
    String page(
            @RequestParam @Nullable String chosen,
            @RequestParam @Nullable String ended,
            Model model,
            HttpSession session) {
        SignInRefused refused = (SignInRefused) session.getAttribute(SignInRefused.NAME);
        session.removeAttribute(SignInRefused.NAME);
        model.addAttribute("refused", refused);
        model.addAttribute("username", refused == null ? "" : refused.username());
        model.addAttribute("chosen", chosen != null);
        model.addAttribute("ended", ended != null);
        return "access/login";
    }
}
