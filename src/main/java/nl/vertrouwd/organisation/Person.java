package nl.vertrouwd.organisation;

import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.PersonId;

/**
 * Someone of the personnel file, as far as other modules need it.
 *
 * @param infix "van der" and the like; empty when there is none
 * @param employment open when no end is known
 */
public record Person(
        PersonId id,
        String personnelNumber,
        String givenName,
        String infix,
        String familyName,
        String email,
        DateRange employment)
        implements AboutPerson {

    /** The name as it stands on paper: given name, infix, family name. */
    public String fullName() {
        return infix.isEmpty() ? givenName + " " + familyName : givenName + " " + infix + " " + familyName;
    }
}
