package nl.vertrouwd.planning;

/**
 * Activities of one kind in a year for one branch.
 *
 * @param branch the code of the branch above the unit on the day itself; empty when it was in none
 * @param participants heads; who comes twice counts twice
 */
public record ActivityTotal(ActivityKind kind, String branch, int times, int participants) {}
