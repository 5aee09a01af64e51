package nl.vertrouwd.access;

import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;

/**
 * Somebody who was found, as the viewer may see them.
 *
 * @param name the number where the viewer may not see the name
 */
public record NamedPerson(PersonId id, String number, String name) implements AboutPerson {}
