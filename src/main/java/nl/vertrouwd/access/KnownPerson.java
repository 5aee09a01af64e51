package nl.vertrouwd.access;

import nl.vertrouwd.base.PersonId;

/**
 * What accounts need to know of someone in the personnel file.
 *
 * @param email the address on file; empty when there is none
 * @param employedNow whether today falls in the employment
 */
public record KnownPerson(PersonId id, String personnelNumber, String name, String email, boolean employedNow) {}
