package nl.vertrouwd.obligation;

import java.time.LocalDate;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;

/**
 * A requirement with which somebody is too late, or soon will be.
 *
 * @param due the first day on which it is too late
 * @param advised whether it may be left undone; then nobody is ever too late
 * @param ofConfidants whether it is none of the business of who leads them
 */
public record PressingDuty(
        PersonId person,
        String scheme,
        String requirement,
        Title title,
        LocalDate due,
        boolean overdue,
        boolean advised,
        boolean ofConfidants)
        implements AboutPerson {

    /** The same of the scheme as a whole, without which requirement it is. */
    PressingDuty asWhole(Title ofScheme) {
        return new PressingDuty(person, scheme, "", ofScheme, due, overdue, advised, ofConfidants);
    }
}
