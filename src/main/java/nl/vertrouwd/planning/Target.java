package nl.vertrouwd.planning;

import org.jspecify.annotations.Nullable;

/**
 * How many sessions of a course an organiser means to give in a year, and why it becomes something else.
 *
 * @param sessions 0 to 999
 * @param deviation null as long as nothing deviates
 * @param note about the plan, no names of people; at most 500 characters
 * @param version 0 when there is none yet
 */
public record Target(
        int year, Offering offering, int sessions, @Nullable Deviation deviation, String note, long version) {}
