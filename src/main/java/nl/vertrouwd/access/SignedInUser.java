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

    /** The same session after its owner changed how they sign in. */
    SignedInUser after(Account account) {
        return new SignedInUser(
                this.account, personId, grants, derived, username, displayName, account.mustChange(), account.stamp());
    }

    /** The same person, vouched for by the provider: what it brings counts too, and a one-time password here is no matter. */
    SignedInUser throughProvider(Set<Grant> brought) {
        return new SignedInUser(account, personId, grants.and(brought), derived, username, displayName, false, stamp);
    }

    @Override
    public String getName() {
        return username;
    }
}
