package nl.vertrouwd.access;

import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;

/** For view tests of any module: {@code SignedIn.as(actor)} before navigating, {@code SignedIn.nobody()} after. */
public final class SignedIn {

    private SignedIn() {}

    public static void as(Actor actor) {
        as(actor, "Sam Voorbeeld");
    }

    public static void as(Actor actor, String displayName) {
        SignedInUser user = new SignedInUser(
                actor.account().value(),
                actor.person() == null ? null : actor.person().value(),
                actor.grants(),
                Set.of(),
                "test",
                displayName,
                false,
                0);
        SecurityContextHolder.getContext().setAuthentication(SignInProvider.token(user, null));
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }
}
