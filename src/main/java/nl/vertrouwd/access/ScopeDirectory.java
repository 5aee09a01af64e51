package nl.vertrouwd.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The units and networks for which a role can be held, as they are today; owned here because roles come before the organisation,
 * implemented by the organisation.
 */
public interface ScopeDirectory {

    /** Those of a kind whose code or name has the text, by code, branches first; at most {@code limit} after the first {@code offset}. */
    List<NamedScope> search(ScopeKind kind, String text, int offset, int limit);

    /** What these are called, ended ones by their last name; unknown ones are left out. At most two statements. */
    Map<Scope, NamedScope> named(Collection<Scope> scopes);

    /** Whether a role can be given for it today. */
    boolean exists(Scope scope);
}
