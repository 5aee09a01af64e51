package nl.vertrouwd.obligation.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The networks a requirement is limited to.
 *
 * @param only when true, {@code codes} are the only ones; when false, all but these
 */
public record NetworkLimit(boolean only, Set<String> codes) {

    /** No limit at all: it also holds for who is in no network. */
    public static final NetworkLimit NONE = new NetworkLimit(false, Set.of());

    public NetworkLimit {
        codes = Set.copyOf(codes);
    }

    /** Whether the requirement is limited to networks. */
    public boolean isLimited() {
        return only || !codes.isEmpty();
    }

    /** Whether someone in this network (null: in none) falls under it. */
    public boolean covers(@Nullable String network) {
        return !isLimited() || (network != null && codes.contains(network) == only);
    }
}
