package nl.vertrouwd.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
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

    /** What can be said on arrival; each is in the address. */
    private static final List<String> MESSAGES = List.of("chosen", "ended", "out", "over");

    private final Provider provider;
    private final ProviderSettings settings;

    SignInController(Provider provider, ProviderSettings settings) {
        this.provider = provider;
        this.settings = settings;
    }

    /** Who asked for a page and can only come in by the provider is sent straight on to it. */
    @GetMapping("/login")
    String page(@RequestParam Map<String, String> asked, Model model, HttpServletRequest request) {
        SignInRefused refused = takeRefused(request.getSession(false));
        boolean there = provider.isThere();
        boolean password = showsPassword(asked, refused);
        if (!password && there && asked.isEmpty() && AskedPage.asked(request).isPresent()) {
            return "redirect:" + Provider.START;
        }
        model.addAttribute("provider", !provider.isOn() ? "off" : there ? "there" : "away");
        model.addAttribute("providerStart", Provider.START);
        model.addAttribute("providerName", settings.name());
        model.addAttribute("password", password);
        model.addAttribute("folded", there && !isAboutPasswords(asked, refused));
        model.addAttribute("refused", refused);
        model.addAttribute("username", refused == null ? "" : refused.username());
        MESSAGES.stream().filter(asked::containsKey).forEach(message -> model.addAttribute("message", message));
        return "access/login";
    }

    private boolean showsPassword(Map<String, String> asked, @Nullable SignInRefused refused) {
        return !provider.isOn() || settings.passwordForm() || isAboutPasswords(asked, refused);
    }

    private static boolean isAboutPasswords(Map<String, String> asked, @Nullable SignInRefused refused) {
        boolean typed = refused != null && !refused.username().isEmpty();
        return typed || asked.containsKey("password") || asked.containsKey("chosen") || asked.containsKey("over");
    }

    private static @Nullable SignInRefused takeRefused(@Nullable HttpSession session) {
        if (session == null) {
            return null;
        }
        SignInRefused refused = (SignInRefused) session.getAttribute(SignInRefused.NAME);
        session.removeAttribute(SignInRefused.NAME);
        return refused;
    }
}
