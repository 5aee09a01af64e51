package nl.vertrouwd.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing one's own password, by choice or because the first one was for one time. Every other session of the account ends. */
@Controller
@ConditionalOnWebApplication
class PasswordController {

    private static final String PAGE = "access/password";

    private final CurrentUser currentUser;
    private final PasswordChange change;
    private final OwnPassword present;

    PasswordController(CurrentUser currentUser, PasswordChange change, OwnPassword present) {
        this.currentUser = currentUser;
        this.change = change;
        this.present = present;
    }

    @GetMapping("/password")
    String page(Model model) {
        SignedInUser user = CurrentUser.user().orElseThrow();
        if (!present.isThere(user.actor())) {
            return "redirect:/activate";
        }
        model.addAttribute("username", user.username());
        model.addAttribute("forced", user.mustChange());
        return PAGE;
    }

    @PostMapping("/password")
    String change(
            @RequestParam String present,
            @RequestParam String password,
            @RequestParam String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!password.equals(again)) {
            model.addAttribute("problem", "access.password.different");
        } else {
            switch (change.change(currentUser.require(), present, password, request.getRemoteAddr())) {
                case PasswordChange.Changed changed -> {
                    SignedInUser user = CurrentUser.user().orElseThrow().after(changed.account());
                    Entrance.letIn(user, Entrance.details(), request, response);
                    return "redirect:/";
                }
                case PasswordChange.Weak weak ->
                    model.addAttribute("problem", weak.problem().textKey());
                case PasswordChange.Wrong wrong -> model.addAttribute("wrong", "access.password.wrong");
                case PasswordChange.Later later -> model.addAttribute("wrong", "access.password.later");
            }
        }
        response.setStatus(422);
        return page(model);
    }
}
