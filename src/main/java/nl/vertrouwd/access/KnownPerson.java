package nl.vertrouwd.access;

import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;

/**
 * Someone of the personnel file, as far as signing in needs it.
 *
 * @param email the address on file; blank when there is none, and then nothing can be sent
 * @param employedNow whether the employment runs today; who left cannot sign in
 */
public record KnownPerson(PersonId id, String personnelNumber, String name, String email, boolean employedNow)
        implements AboutPerson {}
