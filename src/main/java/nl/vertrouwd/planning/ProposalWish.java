package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.Set;
import nl.vertrouwd.catalogue.CourseId;

/**
 * For what sessions are to be proposed.
 *
 * @param from first day of the term, the first of a quarter
 * @param until the day after it, at most a year later
 * @param courses of which; at least one
 * @param counts by what it is reckoned; at least one
 */
public record ProposalWish(LocalDate from, LocalDate until, Set<CourseId> courses, Set<ProposalCount> counts) {

    public ProposalWish {
        courses = Set.copyOf(courses);
        counts = Set.copyOf(counts);
    }
}
