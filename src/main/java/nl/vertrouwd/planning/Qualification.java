package nl.vertrouwd.planning;

import java.time.LocalDate;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.catalogue.CourseId;

/**
 * That somebody may give a course.
 *
 * @param given whether a planner gave it; else it follows from the course for trainers
 */
public record Qualification(TrainerId trainer, CourseId course, LocalDate since, boolean given)
        implements AboutPerson {}
