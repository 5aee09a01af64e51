package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A day-part whose fields have been checked. */
record PlannedBlock(
        LocalDate date,
        LocalTime start,
        LocalTime end,
        @Nullable RoomId room) {}
