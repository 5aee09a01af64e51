package nl.vertrouwd.organisation;

import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;

/** Somebody whom a leader can ask to deputise, with the unit they are placed in. */
public record Deputy(PersonId id, String personnelNumber, String name, String unit) implements AboutPerson {}
