package nl.vertrouwd.planning;

/**
 * How good a proposal was after so many seconds.
 *
 * @param clashes rules that were broken
 * @param penalty the weights of the wishes that were not met
 */
public record ScorePoint(int seconds, int clashes, int penalty) {}
