package nl.vertrouwd.planning;

import nl.vertrouwd.catalogue.CourseId;

/**
 * How many people a branch wants to have trained in a quarter.
 *
 * @param branch its code
 * @param version 0 when nothing was entered
 */
public record BranchNeed(CourseId course, String branch, Quarter quarter, int people, long version) {}
