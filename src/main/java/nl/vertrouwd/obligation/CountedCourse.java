package nl.vertrouwd.obligation;

/** A course that counts for a requirement, with what it is called in the reader's language. */
public record CountedCourse(String code, String title) {}
