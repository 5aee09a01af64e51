package nl.vertrouwd.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.vertrouwd.base.LanguageCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/** Makes a session somebody's: under a name that nobody knew before, with form tokens that nobody saw before. */
final class Entrance {

    private static final HttpSessionSecurityContextRepository CONTEXTS = new HttpSessionSecurityContextRepository();

    private Entrance() {}

    /** From now on the session is this user's. */
    static void letIn(
            SignedInUser user, @Nullable Object details, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        Authentication authentication = SignInProvider.token(user, details);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        CONTEXTS.saveContext(context, request, response);
        SessionEnded.remember(request, response);
    }

    /** What the session that is being changed remembers besides its user. */
    static @Nullable Object details() {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        return present != null && present.getDetails() instanceof ProviderSession session ? session : null;
    }

    /** Nobody is signed in any more; what else the session holds stays. */
    static void leaveOutside(HttpServletRequest request, HttpServletResponse response) {
        SecurityContext empty = SecurityContextHolder.createEmptyContext();
        SecurityContextHolder.setContext(empty);
        CONTEXTS.saveContext(empty, request, response);
        SessionEnded.forget(request, response);
    }

    /** To the page that was asked for before signing in, or the start. */
    static void goOn(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Authentication present =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        SavedRequestAwareAuthenticationSuccessHandler handler = new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setRequestCache(new AskedPage());
        handler.onAuthenticationSuccess(request, response, present);
    }

    /** In the language of the account, unless this browser has chosen one. */
    static void speak(Optional<Locale> language, HttpServletRequest request, HttpServletResponse response) {
        if (LanguageCookie.chosen(request.getCookies()).isEmpty()) {
            language.ifPresent(chosen -> LanguageCookie.write(request, response, chosen));
        }
    }
}
