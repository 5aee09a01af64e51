package nl.vertrouwd.obligation;

import java.util.List;

/** Why a change of a scheme cannot be as asked: the key of a text and its arguments, at the field it is about. */
public record SchemeProblem(Field field, String textKey, List<Object> arguments) {

    /** What is filled in, in the order of the forms. */
    public enum Field {
        FROM,
        TITLE_DUTCH,
        TITLE_ENGLISH,
        CODE,
        RULE,
        MONTHS,
        FIRST_DUE,
        TIMES,
        FREEING_COURSE,
        NETWORKS,
        COURSES,
        WARNING,
        RETURN,
        BRIDGE
    }

    public SchemeProblem {
        arguments = List.copyOf(arguments);
    }
}
