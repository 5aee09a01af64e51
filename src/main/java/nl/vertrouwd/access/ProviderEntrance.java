package nl.vertrouwd.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What happens to somebody who comes back from the provider: in, to a page that says why not, or back to the sign-in page. */
@Component
class ProviderEntrance implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    /** What the page for somebody who may not come in shows, and with what they can sign out at the provider. */
    record Refusal(ProviderSignIn.Reason reason, String number, ProviderSession session) implements Serializable {

        static final String NAME = Refusal.class.getName();
    }

    private static final Logger LOG = LoggerFactory.getLogger(ProviderEntrance.class);

    private final ProviderSignIn signIn;
    private final SignInLog log;

    ProviderEntrance(ProviderSignIn signIn, SignInLog log) {
        this.signIn = signIn;
        this.log = log;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication vouched)
            throws IOException, ServletException {
        OidcUser said = (OidcUser) Objects.requireNonNull(vouched.getPrincipal());
        ProviderSession session = new ProviderSession(said.getIdToken().getTokenValue());
        switch (signIn.enter(said.getClaims())) {
            case ProviderSignIn.Welcome welcome -> {
                log.proved(new AccountId(welcome.user().account()), "provider");
                Entrance.letIn(welcome.user(), session, request, response);
                Entrance.speak(welcome.language(), request, response);
                Entrance.goOn(request, response);
            }
            case ProviderSignIn.Refused refused -> {
                log.refused("provider, " + refused.reason(), request.getRemoteAddr());
                Entrance.leaveOutside(request, response);
                request.getSession()
                        .setAttribute(Refusal.NAME, new Refusal(refused.reason(), refused.number(), session));
                response.sendRedirect("/sign-in/refused");
            }
        }
    }

    /** Who is in already, in another tab perhaps, just goes on. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("signing in with the provider failed: {}", reason(failure));
        if (CurrentUser.user().isPresent()) {
            response.sendRedirect("/");
            return;
        }
        request.getSession().setAttribute(SignInRefused.NAME, new SignInRefused("", "access.login.provider-failed", 0));
        response.sendRedirect("/login?error");
    }

    /** The code of the error: its description can have addresses and names in it. */
    private static String reason(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode().replaceAll("[^A-Za-z0-9_.-]", "?")
                : failure.getClass().getSimpleName();
    }
}
