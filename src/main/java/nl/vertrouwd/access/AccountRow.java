package nl.vertrouwd.access;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account in a list.
 *
 * @param external someone from outside, without a place in the personnel file
 * @param activated whether a password was chosen
 * @param lastDay on which somebody from outside is let in; null when there is no end
 * @param grants what was given by hand; what follows from the personnel file is not repeated
 */
public record AccountRow(
        AccountId id,
        String username,
        String displayName,
        String email,
        boolean external,
        boolean enabled,
        boolean activated,
        @Nullable LocalDate lastDay,
        Set<Grant> grants) {

    public AccountRow {
        grants = Set.copyOf(grants);
    }

    /** The roles that were given for at least some part. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        grants.forEach(grant -> roles.add(grant.role()));
        return roles;
    }
}
