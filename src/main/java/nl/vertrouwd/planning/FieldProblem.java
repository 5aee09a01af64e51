package nl.vertrouwd.planning;

import java.util.List;

/**
 * What is wrong with one field of a {@link SessionDraft}.
 *
 * @param dayPart index of the day-part it is about, from 0; -1 when it is about the session
 * @param textKey key of the sentence that says it
 */
public record FieldProblem(Field field, int dayPart, String textKey, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    static FieldProblem of(Field field, String textKey, Object... arguments) {
        return new FieldProblem(field, -1, textKey, List.of(arguments));
    }

    static FieldProblem of(Field field, int dayPart, String textKey, Object... arguments) {
        return new FieldProblem(field, dayPart, textKey, List.of(arguments));
    }

    /** The fields of the form. */
    public enum Field {
        COURSE,
        FORM,
        ORGANISER,
        SITE,
        CAPACITY,
        MINIMUM,
        DEADLINE,
        LINK,
        DAY_PARTS,
        DATE,
        START,
        END,
        ROOM,
        TRAINERS,
        PART_SITE,
        ACTORS,
        GUESTS,
        CANCELLATION,
        AUDIENCE,
        TEAM,
        TEAM_LEADER,
        MATERIALS,
        OVERRULING
    }
}
