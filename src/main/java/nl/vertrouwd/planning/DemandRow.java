package nl.vertrouwd.planning;

import java.util.Map;
import nl.vertrouwd.catalogue.CourseId;

/**
 * What is wanted of a course in a quarter, beside what is planned; numbers of people and places only.
 *
 * @param asked people who asked themselves and have no place
 * @param teams people of teams whose leader asked
 * @param entered what branches say they need
 * @param expiring people whose duty falls due, for whom this is the usual course that meets it
 * @param taken places that are taken in what is planned
 * @param capacity places in what is planned
 * @param sessions how many are planned, drafts apart
 * @param shared free places in sessions for all of Defence, when only one branch is looked at; else 0
 * @param branches the people of all four kinds by the code of their branch; empty when only one is looked at
 */
public record DemandRow(
        CourseId course,
        int asked,
        int teams,
        int entered,
        int expiring,
        int taken,
        int capacity,
        int sessions,
        int shared,
        Map<String, Integer> branches) {

    public DemandRow {
        branches = Map.copyOf(branches);
    }

    /** All who want it or are expected. */
    public int demand() {
        return asked + teams + entered + expiring;
    }

    /** Who has a place is one of those that were expected, until there are more; who asked has none. */
    public int places() {
        return asked + teams + Math.max(taken, entered + expiring);
    }

    /** How many places are missing; 0 when there are enough. */
    public int missing() {
        return Math.max(0, places() - capacity - shared);
    }
}
