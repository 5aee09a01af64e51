package nl.vertrouwd.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the second step, between the password and the product. */
@Controller
@ConditionalOnWebApplication
class SecondStepController {

    private static final String PAGE = "access/second-step";

    private final SecondStepSignIn signIn;
    private final SecondSteps steps;
    private final Clock clock;

    SecondStepController(SecondStepSignIn signIn, SecondSteps steps, Clock clock) {
        this.signIn = signIn;
        this.steps = steps;
        this.clock = clock;
    }

    @GetMapping("/second-step")
    String page(@RequestParam @Nullable String recovery, Model model, HttpServletRequest request) {
        Optional<HalfWay> half = HalfWay.in(request, clock.instant());
        if (half.isEmpty()) {
            return "redirect:/login";
        }
        if (!steps.isSet(half.get().id())) {
            return "redirect:/second-step/set-up";
        }
        model.addAttribute("recovery", recovery != null);
        return PAGE;
    }

    @PostMapping("/second-step")
    @Nullable
    String enter(
            @RequestParam String code,
            @RequestParam(defaultValue = "false") boolean recovery,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        Optional<HalfWay> half = HalfWay.in(request, clock.instant());
        if (half.isEmpty()) {
            return "redirect:/login?over";
        }
        return switch (signIn.enter(half.get(), code, recovery, request.getRemoteAddr())) {
            case SecondStepSignIn.Welcome welcome -> {
                Entrance.letIn(welcome.user(), null, request, response);
                HalfWay.end(request);
                Entrance.speak(welcome.language(), request, response);
                Entrance.goOn(request, response);
                yield null;
            }
            case SecondStepSignIn.Wait wait -> {
                model.addAttribute("minutes", SlowedDownException.minutes(wait.left()));
                yield again("access.second-step.wait", recovery, model, response);
            }
            case SecondStepSignIn.Wrong wrong -> again("access.second-step.wrong", recovery, model, response);
            case SecondStepSignIn.Unreadable gone -> again("access.second-step.unreadable", recovery, model, response);
            case SecondStepSignIn.Over over -> "redirect:/login?over";
            case SecondStepSignIn.SetUp never -> throw new IllegalStateException();
        };
    }

    private static String again(String problem, boolean recovery, Model model, HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("problem", problem);
        model.addAttribute("recovery", recovery);
        return PAGE;
    }
}
