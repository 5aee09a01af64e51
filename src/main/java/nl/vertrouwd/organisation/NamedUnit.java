package nl.vertrouwd.organisation;

/**
 * A unit that is mentioned, under the name it had then. One that is shielded from the reader has no name, and a code only for who may
 * see codes.
 */
public record NamedUnit(String code, String name, boolean hidden) {}
