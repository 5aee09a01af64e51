package nl.vertrouwd.access;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything someone may do, and for which parts of the organisation. */
public record Grants(Set<Grant> all) implements Serializable {

    public static final Grants NONE = new Grants(Set.of());

    public Grants {
        all = Set.copyOf(all);
    }

    /** These roles, for all of Defence. */
    public static Grants everywhere(Collection<Role> roles) {
        return new Grants(
                roles.stream().map(role -> new Grant(role, Scope.EVERYTHING)).collect(Collectors.toSet()));
    }

    /** The roles that are held for at least some part. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        all.forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    /** The parts for which a role is held; empty when it is not held at all. */
    public Set<Scope> scopes(Role role) {
        return all.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::scope)
                .collect(Collectors.toSet());
    }

    /** These and those together. */
    public Grants and(Collection<Grant> others) {
        Set<Grant> both = new LinkedHashSet<>(all);
        both.addAll(others);
        return new Grants(both);
    }
}
