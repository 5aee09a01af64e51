package nl.vertrouwd.trainingrecord;

import java.time.LocalDate;
import java.util.UUID;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * A completion as others see it.
 *
 * @param session where it was earned; null when it came from elsewhere
 * @param certificateNumber null when the course gives no certificate
 * @param certificateUntil first day on which the certificate is no longer valid; null when it has no end or there is none
 */
public record Completion(
        CompletionId id,
        PersonId person,
        CourseId course,
        LocalDate completedOn,
        @Nullable UUID session,
        @Nullable String certificateNumber,
        @Nullable LocalDate certificateUntil)
        implements AboutPerson {}
