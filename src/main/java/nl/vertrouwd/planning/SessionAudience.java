package nl.vertrouwd.planning;

/**
 * Whom a session is for. Unlike the audience of a course this keeps others out: who enrols themselves must be among them.
 *
 * @param code of the branch or the unit; empty for any other kind
 */
public record SessionAudience(Kind kind, String code) {

    /** All of Defence. */
    public static final SessionAudience EVERYBODY = new SessionAudience(Kind.EVERYBODY, "");

    /** By what people are chosen. */
    public enum Kind {
        EVERYBODY,
        /** Who works in one branch. */
        BRANCH,
        /** Who works in one unit or below it. */
        UNIT,
        /** Who leads a unit. */
        LEADERS,
        /** Who is in a network of confidants. */
        CONFIDANTS,
        MILITARY,
        CIVILIAN;

        /** Whether it says which branch or unit. */
        public boolean hasCode() {
            return this == BRANCH || this == UNIT;
        }
    }

    /** Without a code where none belongs. */
    static SessionAudience of(Kind kind, String code) {
        return new SessionAudience(kind, kind.hasCode() ? code : "");
    }

    boolean isEverybody() {
        return kind == Kind.EVERYBODY;
    }
}
