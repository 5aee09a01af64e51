package nl.vertrouwd.notification;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.vertrouwd.base.Texts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Where somebody says, without signing in, that they want no more mail of a kind. Looking changes nothing, because mail scanners open every
 * address; programs that read mail send the form themselves.
 */
@Controller
@ConditionalOnWebApplication
class UnsubscribePages {

    private static final String PAGE = "unsubscribe";

    private final MailChoices choices;
    private final Texts texts;

    UnsubscribePages(MailChoices choices, Texts texts) {
        this.choices = choices;
        this.texts = texts;
    }

    @GetMapping("/unsubscribe/{sealed}")
    String look(@PathVariable String sealed, Model model, Locale language, HttpServletResponse response) {
        return page(sealed, false, model, language, response);
    }

    @PostMapping("/unsubscribe/{sealed}")
    String stop(@PathVariable String sealed, Model model, Locale language, HttpServletResponse response) {
        choices.stop(sealed);
        return page(sealed, true, model, language, response);
    }

    private String page(String sealed, boolean done, Model model, Locale language, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        Optional<Set<MessageKind>> kinds = choices.stopped(sealed);
        if (kinds.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute(
                "kinds",
                kinds.orElse(Set.of()).stream()
                        .sorted()
                        .map(kind -> texts.get(language, Texts.key("notification.kind.", kind)))
                        .toList());
        model.addAttribute("known", kinds.isPresent());
        model.addAttribute("done", done && kinds.isPresent());
        return PAGE;
    }
}
