package nl.vertrouwd.planning;

import java.util.Map;

/**
 * What became of a course of one organiser in a year, beside what was meant.
 *
 * @param target sessions that were meant; 0 when it is not in the plan
 * @param scheduled sessions that were published, whatever became of them
 * @param why how many were cancelled for which of our reasons; what files say of it in words is no part of it
 * @param participants attendances of given sessions
 */
public record ProgrammeRow(
        Offering offering,
        String courseCode,
        int target,
        int scheduled,
        int given,
        int cancelled,
        Map<CancelReason, Integer> why,
        int participants) {

    public ProgrammeRow {
        why = Map.copyOf(why);
    }

    /** How many more sessions were meant than are scheduled and not cancelled; 0 when there are enough. */
    public int missing() {
        return Math.max(0, target - (scheduled - cancelled));
    }
}
