package nl.vertrouwd.base;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Rows that can be had as a file, for a script and on the pages alike; beans of whichever module knows them. Knows no roles: who may have
 * it is decided where it is asked for.
 */
public interface Export {

    /** What an export must be told. */
    enum Option {
        AS_OF,
        YEAR,
        SCHEME
    }

    /** What the first column of a row names. */
    enum About {
        PEOPLE,
        UNITS,
        NETWORKS,
        COURSES
    }

    /** The word on the command line and in the address. */
    String name();

    /** The key of what it is called; with {@code .means} behind it, of what it is. */
    String textKey();

    /** What must be told; the rest of a request is not looked at. */
    Set<Option> options();

    /** What its rows are about: people, by personnel number, or figures of units, networks or courses, by code. */
    About about();

    /** The names of the columns, in order. */
    List<String> columns();

    /** The key of the sentence that says why it cannot be made of this request, if it cannot. */
    default Optional<String> refusal(ExportRequest request) {
        return Optional.empty();
    }

    /** Brings up to date what it reads, in a transaction of its own, before anything is written. */
    default void prepare() {}

    /** Hands over the rows, sorted byte for byte by the columns before the first figure, state or flag; an empty value is "". */
    void write(ExportRequest request, Consumer<List<?>> rows);
}
