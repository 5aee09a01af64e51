package nl.vertrouwd.planning;

import java.time.LocalDate;

/**
 * An activity as a planner enters it.
 *
 * @param unit the code of the unit it was done for
 * @param title what it was called; no names of people
 * @param participants heads; who comes twice counts twice
 */
public record ActivityEntry(
        LocalDate date, ActivityKind kind, String unit, String title, int times, int participants) {}
