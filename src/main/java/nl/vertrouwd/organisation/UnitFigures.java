package nl.vertrouwd.organisation;

/**
 * How big a unit is on some date.
 *
 * @param people employed people placed in it or below it
 * @param peopleHere those of them that are placed in the unit itself
 * @param unitsBelow units right below it
 */
public record UnitFigures(int people, int peopleHere, int unitsBelow) {}
