package nl.vertrouwd.planning;

/** What came of undoing a move. */
public sealed interface UndoResult {

    /** The session is what it was before. */
    record Undone() implements UndoResult {}

    /** The time for it is over. */
    record TooLate() implements UndoResult {}

    /** It cannot be put back: somebody changed it, or something is in the way by now. */
    record Refused(ScheduleResult because) implements UndoResult {}
}
