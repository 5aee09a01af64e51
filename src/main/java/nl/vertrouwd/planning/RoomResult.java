package nl.vertrouwd.planning;

import java.util.List;

/** What came of saving a room. */
public sealed interface RoomResult {

    /** It stands. */
    record Saved(Room room) implements RoomResult {}

    /** It was not saved: these sessions to come, soonest first, have more places than it would have. */
    record TooSmall(List<Session> sessions) implements RoomResult {

        public TooSmall {
            sessions = List.copyOf(sessions);
        }
    }

    /** It was not saved; the key is of the sentence that says why. */
    record Refused(String textKey) implements RoomResult {}
}
