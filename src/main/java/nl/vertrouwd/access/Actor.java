package nl.vertrouwd.access;

import java.util.Set;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for something: the account, the person of the personnel file behind it (none for people from outside), and what they may do
 * for which part of the organisation. Services take it as a parameter and decide by it.
 */
public record Actor(AccountId account, @Nullable PersonId person, Grants grants) {

    /** Someone who holds these roles for all of Defence. */
    public Actor(AccountId account, @Nullable PersonId person, Set<Role> roles) {
        this(account, person, Grants.everywhere(roles));
    }

    /** The roles that are held for at least some part of the organisation. */
    public Set<Role> roles() {
        return grants.roles();
    }

    /** Whether the actor holds at least one of the roles, for whatever part. */
    public boolean hasAny(Role... wanted) {
        Set<Role> held = roles();
        for (Role role : wanted) {
            if (held.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the actor holds the role for all of Defence. */
    public boolean hasEverywhere(Role role) {
        return grants.all().contains(new Grant(role, Scope.EVERYTHING));
    }

    /** Whether this is somebody from outside who gives sessions and does nothing else here: those are all that they see. */
    public boolean seesOwnSessionsOnly() {
        return person == null && Set.of(Role.EXTERNAL_TRAINER).containsAll(roles());
    }

    /** Whether this is the actor's own person. */
    public boolean is(PersonId other) {
        return other.equals(person);
    }
}
