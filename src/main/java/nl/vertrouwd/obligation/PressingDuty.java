package nl.vertrouwd.obligation;

import java.time.LocalDate;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;

/**
 * A scheme in which somebody is too late, or soon will be.
 *
 * @param due the first day on which it is too late; the first day on which they were when there never was another
 */
public record PressingDuty(PersonId person, String scheme, Title title, LocalDate due, boolean overdue)
        implements AboutPerson {}
