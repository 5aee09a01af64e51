package nl.vertrouwd.planning;

import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.CourseId;

/** Whether somebody will follow a course; planning asks it of who asks for that course, and knows nothing else of enrolments. */
public interface HeldPlaces {

    /** Whether the person has a place in a published session of the course that is not over yet. */
    boolean has(PersonId person, CourseId course);
}
