package nl.vertrouwd.organisation;

import nl.vertrouwd.base.AboutPerson;

/**
 * Someone with the place they have on the day that was asked. Of somebody shielded from the reader nothing is known but that they are
 * there.
 *
 * @param employed whether they work here on that day
 * @param unit name of the unit; empty when they have no place that day
 * @param site name of the site; empty when they have no place that day
 */
public record PersonPlace(
        ShownPerson person, boolean employed, String unit, String unitCode, String site, boolean leads)
        implements AboutPerson {}
