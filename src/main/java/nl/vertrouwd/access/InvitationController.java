package nl.vertrouwd.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for an invitation, and choosing the password that it is for. Opening the link uses nothing up: mail scanners do that. */
@Controller
@ConditionalOnWebApplication
class InvitationController {

    private static final String ASK = "access/activate";
    private static final String CHOOSE = "access/invitation";

    private final Invitations invitations;
    private final InvitationPost post;
    private final Attempts attempts;

    InvitationController(Invitations invitations, InvitationPost post, Attempts attempts) {
        this.invitations = invitations;
        this.post = post;
        this.attempts = attempts;
    }

    @GetMapping("/activate")
    String ask() {
        return ASK;
    }

    @PostMapping("/activate")
    String asked(@RequestParam String username, Model model, Locale language, HttpServletRequest request) {
        if (attempts.beginFrom(request.getRemoteAddr()).isEmpty() && username.length() <= 190) {
            post.soon(() -> invitations.ask(username, language));
        }
        model.addAttribute("asked", true);
        return ASK;
    }

    @GetMapping("/invitation/{token}")
    String open(@PathVariable String token, Model model, HttpServletResponse response) {
        return page(token, null, model, response);
    }

    @PostMapping("/invitation/{token}")
    String choose(
            @PathVariable String token,
            @RequestParam String password,
            @RequestParam String again,
            Model model,
            HttpServletResponse response) {
        if (!password.equals(again)) {
            return page(token, "access.password.different", model, response);
        }
        return switch (invitations.choose(token, password)) {
            case InvitationResult.Chosen chosen -> "redirect:/login?chosen";
            case InvitationResult.Weak weak -> page(token, weak.problem().textKey(), model, response);
            default -> page(token, null, model, response);
        };
    }

    private String page(String token, @Nullable String problem, Model model, HttpServletResponse response) {
        Optional<String> username = invitations.check(token);
        model.addAttribute("username", username.orElse(null));
        model.addAttribute("problem", problem);
        response.setStatus(username.isEmpty() ? 410 : problem == null ? 200 : 422);
        return CHOOSE;
    }
}
