package nl.vertrouwd.organisation;

import nl.vertrouwd.base.PersonId;

/**
 * Someone who was looked for, with just enough to be recognised.
 *
 * @param unit name of their unit today; empty when they have no place or the unit is shielded
 */
public record FoundPerson(PersonId id, String name, String unit) {}
