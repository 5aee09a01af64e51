package nl.vertrouwd.planning;

/** What came of saving a room. */
public sealed interface RoomResult {

    /** It stands. */
    record Saved(Room room) implements RoomResult {}

    /** It was not saved; the key is of the sentence that says why. */
    record Refused(String textKey) implements RoomResult {}
}
