package nl.vertrouwd.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from what the provider says of somebody who it is and which roles that brings. */
@Component
class ProviderClaims {

    private final ProviderSettings settings;

    ProviderClaims(ProviderSettings settings) {
        this.settings = settings;
    }

    /** Empty when the provider says none. */
    String personnelNumber(Map<String, Object> claims) {
        return Objects.toString(find(claims, settings.personnelNumberClaim()), "")
                .strip();
    }

    /** For all of Defence; names that mean nothing to us bring nothing. */
    Set<Grant> grants(Map<String, Object> claims) {
        if (settings.rolesClaim().isBlank()) {
            return Set.of();
        }
        Object found = find(claims, settings.rolesClaim());
        Collection<?> names = found instanceof Collection<?> many ? many : found == null ? List.of() : List.of(found);
        Set<Role> roles = new HashSet<>();
        names.forEach(name -> roles.addAll(settings.roles().getOrDefault(name.toString(), Set.of())));
        return roles.stream().map(role -> new Grant(role, Scope.EVERYTHING)).collect(Collectors.toSet());
    }

    /** By the whole name first: names of claims may have dots in them. */
    private static @Nullable Object find(Map<?, ?> claims, String name) {
        if (claims.containsKey(name) || name.indexOf('.') < 0) {
            return claims.get(name);
        }
        String[] steps = name.split("\\.", 2);
        return claims.get(steps[0]) instanceof Map<?, ?> below ? find(below, steps[1]) : null;
    }
}
