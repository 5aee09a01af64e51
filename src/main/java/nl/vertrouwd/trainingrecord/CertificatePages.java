package nl.vertrouwd.trainingrecord;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import nl.vertrouwd.access.Tries;
import nl.vertrouwd.trainingrecord.CertificateAnswer.Genuine;
import nl.vertrouwd.trainingrecord.CertificateAnswer.NameAnswer;
import nl.vertrouwd.trainingrecord.CertificateAnswer.TooManyNumbers;
import nl.vertrouwd.trainingrecord.CertificateAnswer.Unknown;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The public page on which anybody who holds a certificate can check it; needs no sign-in and no script. */
@Controller
class CertificatePages {

    private static final String PAGE = "certificate";
    private static final int LONGEST_NAME = 700;

    private final CertificateChecks checks;

    CertificatePages(CertificateChecks checks) {
        this.checks = checks;
    }

    @ModelAttribute
    void keepOutOfSearchEngines(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping("/certificate")
    String form(@RequestParam(defaultValue = "") String number, Model model, HttpServletResponse response) {
        if (number.isBlank()) {
            return show(model, "form", "");
        }
        return CertificateNumber.read(number)
                .map(read -> "redirect:"
                        + UriComponentsBuilder.fromPath("/certificate/{number}").build(read.value()))
                .orElseGet(() -> unknown(number, model, response));
    }

    @GetMapping("/certificate/{number}")
    String look(
            @PathVariable String number,
            Locale language,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return show(checks.look(number, request.getRemoteAddr(), language), number, model, response);
    }

    @PostMapping("/certificate/{number}")
    String compare(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String name,
            Locale language,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean usable = !name.isBlank() && name.length() <= LONGEST_NAME;
        CertificateAnswer answer = usable
                ? checks.compare(number, name, request.getRemoteAddr(), language)
                : checks.look(number, request.getRemoteAddr(), language);
        model.addAttribute("nameMissing", !usable);
        return show(answer, number, model, response);
    }

    private String show(CertificateAnswer answer, String typed, Model model, HttpServletResponse response) {
        return switch (answer) {
            case Unknown unknown -> unknown(typed, model, response);
            case TooManyNumbers tooMany -> {
                slowDown(response);
                yield show(model, "wait", typed);
            }
            case Genuine genuine -> {
                if (genuine.name() == NameAnswer.TOO_MANY_TRIES) {
                    slowDown(response);
                }
                model.addAttribute("certificate", genuine.certificate());
                model.addAttribute("answer", genuine.name().name().toLowerCase(Locale.ROOT));
                yield show(model, "genuine", genuine.certificate().number());
            }
        };
    }

    private static String unknown(String typed, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return show(model, "unknown", typed);
    }

    private static void slowDown(HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Tries.WINDOW.toSeconds()));
    }

    private static String show(Model model, String what, String typed) {
        model.addAttribute("what", what);
        model.addAttribute("typed", typed.length() > 80 ? "" : typed);
        return PAGE;
    }
}
