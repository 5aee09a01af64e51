package nl.vertrouwd.planning;

import nl.vertrouwd.catalogue.CourseId;

/**
 * A course as one organiser gives it.
 *
 * @param organiser the code of a branch, or {@link SessionDraft#WHOLE_ORGANISATION}
 */
public record Offering(CourseId course, String organiser) {}
