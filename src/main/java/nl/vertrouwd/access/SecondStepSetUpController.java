package nl.vertrouwd.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.base.QrCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Setting the second step up: half-way through signing in, for who needs one and has none, or by choice, for who is signed in and gives
 * the password again.
 */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/second-step/set-up")
class SecondStepSetUpController {

    private static final String PAGE = "access/second-step-set-up";
    private static final String DONE = "redirect:/second-step/codes";
    private static final String OUT = "redirect:/login?over";

    private final SecondStepSignIn signIn;
    private final OwnSecondStep own;
    private final AccountRepository accounts;
    private final SecondSteps steps;
    private final Clock clock;

    SecondStepSetUpController(
            SecondStepSignIn signIn, OwnSecondStep own, AccountRepository accounts, SecondSteps steps, Clock clock) {
        this.signIn = signIn;
        this.own = own;
        this.accounts = accounts;
        this.steps = steps;
        this.clock = clock;
    }

    @GetMapping
    String page(Model model, HttpServletRequest request) {
        Optional<SignedInUser> user = CurrentUser.user();
        if (user.isPresent()) {
            return own.isPossible(user.get()) ? show(user.get().account(), true, model, request) : "redirect:/profile";
        }
        return HalfWay.in(request, clock.instant())
                .filter(half -> !steps.isSet(half.id()))
                .map(half -> show(half.account(), false, model, request))
                .orElse(OUT);
    }

    @PostMapping
    String set(
            @RequestParam String code,
            @RequestParam(defaultValue = "") String present,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        byte[] secret = NewSecret.of(request.getSession()).bytes();
        Optional<SignedInUser> user = CurrentUser.user();
        if (user.isPresent()) {
            return switch (own.set(user.get(), present, secret, code, request.getRemoteAddr())) {
                case OwnSecondStep.Done done -> done(done.user(), done.codes(), request, response);
                case OwnSecondStep.Refused refused ->
                    again(user.get().account(), refused.textKey(), model, request, response);
            };
        }
        Optional<HalfWay> half = HalfWay.in(request, clock.instant());
        if (half.isEmpty()) {
            return OUT;
        }
        return switch (signIn.setUp(half.get(), secret, code)) {
            case SecondStepSignIn.SetUp set -> {
                Entrance.speak(set.language(), request, response);
                yield done(set.user(), set.codes(), request, response);
            }
            case SecondStepSignIn.Wrong wrong ->
                again(half.get().account(), "access.second-step.not-yet", model, request, response);
            default -> OUT;
        };
    }

    private static String done(
            SignedInUser user, List<String> codes, HttpServletRequest request, HttpServletResponse response) {
        Entrance.letIn(user, Entrance.details(), request, response);
        HalfWay.end(request);
        NewSecret.forget(request.getSession());
        ShownCodes.keep(request.getSession(), codes);
        return DONE;
    }

    private String again(
            UUID account,
            @Nullable String problem,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("problem", problem);
        return show(account, CurrentUser.user().isPresent(), model, request);
    }

    private String show(UUID account, boolean signedIn, Model model, HttpServletRequest request) {
        String username = accounts.findById(account).orElseThrow().username();
        NewSecret secret = NewSecret.of(request.getSession());
        model.addAttribute("username", username);
        model.addAttribute("signedIn", signedIn);
        model.addAttribute("replaces", signedIn && steps.isSet(new AccountId(account)));
        model.addAttribute("secret", secret.typed());
        model.addAttribute("address", secret.address(username));
        model.addAttribute("qr", QrCode.of(secret.address(username)));
        return PAGE;
    }
}
