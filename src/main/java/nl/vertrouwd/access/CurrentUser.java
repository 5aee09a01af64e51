package nl.vertrouwd.access;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in on the page or request that is being served. */
@Component
public class CurrentUser {

    /** The actor, or empty for a visitor, a job or the command line. */
    public Optional<Actor> find() {
        return user().map(SignedInUser::actor);
    }

    /** The actor; refuses when nobody is signed in. */
    public Actor require() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** The name to show; empty for a visitor. */
    public String displayName() {
        return user().map(SignedInUser::displayName).orElse("");
    }

    /** Whether anybody is signed in, by whatever way. */
    static boolean isSignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
    }

    static Optional<SignedInUser> user() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user)
                : Optional.empty();
    }
}
