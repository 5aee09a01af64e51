package nl.vertrouwd.organisation;

import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;

/**
 * Someone as one reader may see them.
 *
 * @param name full name; empty when they are shielded from the reader
 * @param number personnel number; empty when they are shielded and the reader may not see numbers either
 * @param shielded whether the reader does not see who it is; {@link PersonWords} has the words for it
 */
public record ShownPerson(PersonId id, String name, String number, boolean shielded) implements AboutPerson {}
