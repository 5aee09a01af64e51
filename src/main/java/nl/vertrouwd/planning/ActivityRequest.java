package nl.vertrouwd.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.vertrouwd.organisation.NamedUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something of the menu card that was asked for a unit.
 *
 * @param unit as the reader may know it
 * @param wantedOn about when
 * @param note what is good to know beforehand
 * @param plannedOn when it is, or was, done; null until somebody takes it up
 * @param trainer who does it; null when nobody, or nobody of the list
 * @param answer why it is not done; else empty
 */
public record ActivityRequest(
        UUID id,
        MenuItem item,
        NamedUnit unit,
        String branch,
        int people,
        LocalDate wantedOn,
        String note,
        State state,
        @Nullable LocalDate plannedOn,
        @Nullable TrainerId trainer,
        String answer,
        Instant askedAt,
        long version) {

    /** What became of it. */
    public enum State {
        ASKED,
        /** It is known when. */
        TAKEN_UP,
        /** It was done and counted. */
        DONE,
        /** It is not done; there is an answer. */
        DECLINED,
        WITHDRAWN;

        /** Whether something is still to be done about it. */
        public boolean isOpen() {
            return this == ASKED || this == TAKEN_UP;
        }
    }
}
