package nl.vertrouwd.access;

/**
 * A part of the organisation with its names.
 *
 * @param called short, as in a sentence: the code of a branch, the name of a unit
 * @param full with both, so that it cannot be taken for another
 */
public record NamedScope(Scope scope, String called, String full) {}
