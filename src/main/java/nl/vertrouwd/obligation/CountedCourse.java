package nl.vertrouwd.obligation;

/**
 * A course that counts for a requirement, with what it is called in the reader's language.
 *
 * @param dated whether it is given on dates that one can choose
 */
public record CountedCourse(String code, String title, boolean dated) {}
