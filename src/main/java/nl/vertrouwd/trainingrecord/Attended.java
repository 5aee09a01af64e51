package nl.vertrouwd.trainingrecord;

import java.time.LocalDate;
import java.util.UUID;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.CourseId;

/**
 * That a file says somebody attended a session that was given.
 *
 * @param on the last day of the session
 */
public record Attended(PersonId person, CourseId course, LocalDate on, UUID session) implements AboutPerson {}
