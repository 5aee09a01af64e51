package nl.vertrouwd.organisation;

/** A unit in a list, with how big it is; of one that is shielded from the reader no figures are given. */
public record ShownUnit(NamedUnit unit, int people, int unitsBelow) {}
