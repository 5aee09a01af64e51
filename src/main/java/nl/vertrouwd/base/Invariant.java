package nl.vertrouwd.base;

import java.util.List;

/** Something that must hold in the database at any moment, counted by {@code ./vertrouwd check}; every module brings its own. */
public interface Invariant {

    /** A short English name in lower case with dashes, as the command prints it. */
    String name();

    /** What breaks it, a line each without personal data, at most 100; empty when it holds. */
    List<String> violations();
}
