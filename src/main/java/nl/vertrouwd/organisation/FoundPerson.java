package nl.vertrouwd.organisation;

import nl.vertrouwd.base.AboutPerson;

/**
 * Someone who was looked for, with just enough to be recognised.
 *
 * @param unit name of their unit today; empty when they have no place or are shielded
 */
public record FoundPerson(ShownPerson person, String unit) implements AboutPerson {}
