package nl.vertrouwd.obligation;

import java.time.LocalDate;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;

/**
 * A requirement that somebody is too late for, or soon will be; or a whole scheme, for who knows no more of it.
 *
 * @param requirement empty for a whole scheme
 * @param title of the requirement, or of the scheme
 * @param due the first day on which it is too late
 * @param advised whether it is only advised; of that nobody is ever too late
 */
public record PressingDuty(
        PersonId person,
        String scheme,
        String requirement,
        Title title,
        LocalDate due,
        boolean overdue,
        boolean advised)
        implements AboutPerson {}
