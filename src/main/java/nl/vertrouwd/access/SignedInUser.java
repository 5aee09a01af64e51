package nl.vertrouwd.access;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * What a session remembers of who signed in.
 *
 * @param derived what of the grants followed from the place in the personnel file at sign-in
 * @param mustChange whether the password was for one time, so that nothing opens before another is chosen
 * @param stamp the stamp of the account at sign-in; another stamp in the database ends the session
 */
record SignedInUser(
        UUID account,
        @Nullable UUID personId,
        Grants grants,
        Set<Grant> derived,
        String username,
        String displayName,
        boolean mustChange,
        long stamp)
        implements AuthenticatedPrincipal, Serializable {

    SignedInUser {
        derived = Set.copyOf(derived);
    }

    Actor actor() {
        return new Actor(new AccountId(account), personId == null ? null : new PersonId(personId), grants);
    }

    @Override
    public String getName() {
        return username;
    }
}
