package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.List;

/** How many people must do something soon; planning reckons with it and never learns who they are. */
public interface DutyDeadlines {

    /**
     * People of one branch who must complete one of these courses.
     *
     * @param courses codes of courses of which each will do, the usual one first
     * @param branch the code of the branch in which they are placed today; empty when they are in none
     */
    record Expiring(List<String> courses, String branch, int people) {

        public Expiring {
            courses = List.copyOf(courses);
        }
    }

    /** Whose duty falls due in {@code [from, until)} if nothing more is done; who is too late by now counts for the period that has begun. */
    List<Expiring> between(LocalDate from, LocalDate until);
}
