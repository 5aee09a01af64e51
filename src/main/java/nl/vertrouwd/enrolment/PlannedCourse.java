package nl.vertrouwd.enrolment;

import java.time.LocalDate;
import nl.vertrouwd.base.AboutPerson;

/** A course that somebody will have completed on that day, if they do what they have a place for. */
public record PlannedCourse(String course, LocalDate on) implements AboutPerson {}
