package nl.vertrouwd.access;

import java.util.Set;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for something: the account, the person of the personnel file behind it (none for people from outside), and the roles
 * held at sign-in. Services take it as a parameter and decide by it.
 */
public record Actor(AccountId account, @Nullable PersonId person, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether the actor holds at least one of the roles. */
    public boolean hasAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
