package nl.vertrouwd.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
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
    private static final String UNKNOWN = "invitation";
    private static final String CHOOSE = "access/invitation";
    private static final int LONGEST_NAME = 190;
    /** Everybody of a barracks may ask on the first day. */
    static final int ASKED_PER_ADDRESS = 300;
    /** Nobody guesses a token; who tries is not served for long. */
    static final int UNKNOWN_PER_ADDRESS = 60;

    private final Invitations invitations;
    private final InvitationPost post;
    private final Tries tries;

    InvitationController(Invitations invitations, InvitationPost post, Tries tries) {
        this.invitations = invitations;
        this.post = post;
        this.tries = tries;
    }

    @GetMapping("/activate")
    String ask() {
        return ASK;
    }

    @PostMapping("/activate")
    String asked(
            @RequestParam String username,
            Model model,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!tries.takeFrom(request.getRemoteAddr(), "activate", ASKED_PER_ADDRESS)) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("tooMany", true);
            return ASK;
        }
        if (username.length() <= LONGEST_NAME) {
            post.soon(() -> invitations.ask(username, language));
        }
        model.addAttribute("asked", true);
        return ASK;
    }

    @GetMapping("/invitation/{token}")
    String open(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        return page(token, null, model, request, response);
    }

    @PostMapping("/invitation/{token}")
    String choose(
            @PathVariable String token,
            @RequestParam String password,
            @RequestParam String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!password.equals(again)) {
            return page(token, "access.password.different", model, request, response);
        }
        return switch (invitations.choose(token, password)) {
            case InvitationResult.Chosen chosen -> "redirect:/login?chosen";
            case InvitationResult.Weak weak -> page(token, weak.problem().textKey(), model, request, response);
            default -> page(token, null, model, request, response);
        };
    }

    private String page(
            String token,
            @Nullable String problem,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        String address = request.getRemoteAddr();
        boolean served = tries.leftFrom(address, UNKNOWN, UNKNOWN_PER_ADDRESS);
        Optional<String> username = served ? invitations.check(token) : Optional.empty();
        model.addAttribute("username", username.orElse(null));
        model.addAttribute("problem", problem);
        if (username.isPresent()) {
            response.setStatus(problem == null ? 200 : 422);
        } else {
            boolean counted = served && tries.takeFrom(address, UNKNOWN, UNKNOWN_PER_ADDRESS);
            response.setStatus(counted ? 410 : HttpStatus.TOO_MANY_REQUESTS.value());
        }
        return CHOOSE;
    }
}
