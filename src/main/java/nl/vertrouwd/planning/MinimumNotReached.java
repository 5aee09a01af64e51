package nl.vertrouwd.planning;

/** Planners must say what becomes of a session with too few participants; published inside the transaction that asks it. */
public record MinimumNotReached(MinimumQuestion question) {}
