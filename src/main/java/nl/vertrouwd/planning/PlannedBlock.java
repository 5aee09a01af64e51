package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A day-part whose fields have been checked.
 *
 * @param row where it stands in the draft, which need not be in order of time
 */
record PlannedBlock(
        int row,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        @Nullable RoomId room) {}
