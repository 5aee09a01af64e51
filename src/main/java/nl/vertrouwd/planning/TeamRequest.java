package nl.vertrouwd.planning;

import java.time.Instant;
import java.util.UUID;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.organisation.NamedUnit;

/**
 * A course that a leader asks for a whole team.
 *
 * @param unit as the reader may know it
 * @param branch the code of the branch above it today; empty when there is none
 * @param people how many come
 */
public record TeamRequest(
        UUID id,
        CourseId course,
        NamedUnit unit,
        String branch,
        int people,
        Quarter quarter,
        RequestState state,
        Instant askedAt,
        long version) {}
