package nl.vertrouwd.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The recovery codes, shown once; other ones in their place; and turning the second step off. All for who is signed in. */
@Controller
@ConditionalOnWebApplication
class RecoveryCodesController {

    private static final String CONFIRM = "access/second-step-confirm";
    private static final String RENEW = "renew";
    private static final String OFF = "off";

    private final OwnSecondStep own;

    RecoveryCodesController(OwnSecondStep own) {
        this.own = own;
    }

    @GetMapping("/second-step/codes")
    String codes(Model model, HttpSession session) {
        List<String> codes = ShownCodes.in(session);
        model.addAttribute("codes", codes);
        return codes.isEmpty() ? "redirect:/profile" : "access/recovery-codes";
    }

    @PostMapping("/second-step/codes")
    void seen(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        ShownCodes.forget(request.getSession());
        Entrance.goOn(request, response);
    }

    @GetMapping("/second-step/renew-codes")
    String askToRenew(Model model) {
        return confirm(RENEW, model);
    }

    @PostMapping("/second-step/renew-codes")
    String renew(@RequestParam String present, Model model, HttpServletRequest request, HttpServletResponse response) {
        SignedInUser user = CurrentUser.user().orElseThrow();
        return answer(own.renewCodes(user, present, request.getRemoteAddr()), RENEW, model, request, response);
    }

    @GetMapping("/second-step/off")
    String askToTurnOff(Model model) {
        return confirm(OFF, model);
    }

    @PostMapping("/second-step/off")
    String turnOff(
            @RequestParam String present, Model model, HttpServletRequest request, HttpServletResponse response) {
        SignedInUser user = CurrentUser.user().orElseThrow();
        return answer(own.turnOff(user, present, request.getRemoteAddr()), OFF, model, request, response);
    }

    private static String answer(
            OwnSecondStep.Outcome outcome,
            String what,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (outcome) {
            case OwnSecondStep.Done done -> {
                Entrance.letIn(done.user(), Entrance.details(), request, response);
                ShownCodes.keep(request.getSession(), done.codes());
                yield "redirect:/second-step/codes";
            }
            case OwnSecondStep.Refused refused -> {
                response.setStatus(422);
                model.addAttribute("problem", refused.textKey());
                yield confirm(what, model);
            }
        };
    }

    private static String confirm(String what, Model model) {
        SignedInUser user = CurrentUser.user().orElseThrow();
        model.addAttribute("what", what);
        model.addAttribute("username", user.username());
        return CONFIRM;
    }
}
