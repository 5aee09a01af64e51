package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a planner puts day-parts of one session, as dragged on the board or typed in its dialog; what is not said stays as it is.
 *
 * @param parts which move, in order of time: the first goes to {@code date} and {@code start}, the others as far
 * @param whole whether every other day-part of the session goes as far as well
 * @param end new end of the first of them; null when all last as long as they did
 * @param room new room of those that were in the room of the first; null when that stays
 * @param replaced who no longer gives the session; null for nobody
 * @param trainer who gives it in that place; null for nobody
 */
public record BoardMove(
        List<DayPartId> parts,
        boolean whole,
        LocalDate date,
        LocalTime start,
        @Nullable LocalTime end,
        @Nullable RoomId room,
        @Nullable TrainerId replaced,
        @Nullable TrainerId trainer) {

    public BoardMove {
        parts = List.copyOf(parts);
    }

    /** The same, for the whole session or for these day-parts only. */
    public BoardMove whole(boolean all) {
        return new BoardMove(parts, all, date, start, end, room, replaced, trainer);
    }
}
