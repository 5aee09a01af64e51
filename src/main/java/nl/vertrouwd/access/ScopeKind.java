package nl.vertrouwd.access;

/** What kind of part of the organisation a role can be held for. */
public enum ScopeKind {
    EVERYTHING,
    UNIT,
    NETWORK
}
