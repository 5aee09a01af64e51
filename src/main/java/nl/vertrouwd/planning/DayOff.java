package nl.vertrouwd.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which nobody in a country is to be planned, or a day off by rule that is struck out.
 *
 * @param holiday which one it is by rule; null when it was added
 * @param name what it is called when it was added; else empty
 * @param struck whether it is a working day after all
 */
public record DayOff(LocalDate date, @Nullable Holiday holiday, String name, boolean struck) {}
