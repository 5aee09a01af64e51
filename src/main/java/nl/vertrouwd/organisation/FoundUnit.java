package nl.vertrouwd.organisation;

/**
 * A unit that a search found.
 *
 * @param name on the day that was asked; when it is not there that day, its last name before that, or else its first
 * @param otherName the name by which it was found, when it had that at another time; else empty
 * @param there whether it is there on the day that was asked
 */
public record FoundUnit(String code, String name, String otherName, boolean there) {}
