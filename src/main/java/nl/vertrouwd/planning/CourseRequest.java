package nl.vertrouwd.planning;

import java.time.Instant;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.catalogue.CourseId;

/** A course that somebody asked for because no place or date fitted; only they are told of it. */
public record CourseRequest(CourseId course, Quarter quarter, RequestState state, Instant askedAt)
        implements AboutPerson {}
