package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * Whom an erasure would touch.
 *
 * @param years the retention period
 * @param leftBefore who was gone on this day
 * @param people how many of the personnel file
 * @param outsiders how many people from outside
 * @param byYear how many of both by the year in which they left
 */
public record ErasurePreview(
        int years, LocalDate leftBefore, int people, int outsiders, SortedMap<Integer, Integer> byYear) {

    public int total() {
        return people + outsiders;
    }
}
