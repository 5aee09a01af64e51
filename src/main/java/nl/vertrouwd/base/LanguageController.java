package nl.vertrouwd.base;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The language switch: {@code /language/en?to=/courses} keeps the choice and goes back to the page. */
@Controller
class LanguageController {

    private final ApplicationEventPublisher events;

    LanguageController(ApplicationEventPublisher events) {
        this.events = events;
    }

    @GetMapping("/language/{tag:nl|en}")
    RedirectView choose(
            @PathVariable String tag,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        Locale language = Languages.nearest(Locale.of(tag));
        LanguageCookie.write(request, response, language);
        events.publishEvent(new LanguageChosen(language));
        RedirectView back = new RedirectView(own(to), true, false, false);
        back.setExpandUriTemplateVariables(false);
        return back;
    }

    /** Only a page of this product: a path, never another host. */
    private static String own(String to) {
        boolean path =
                to.startsWith("/") && !to.startsWith("//") && to.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return path ? to : "/";
    }
}
