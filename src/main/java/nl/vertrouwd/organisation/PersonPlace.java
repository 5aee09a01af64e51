package nl.vertrouwd.organisation;

/**
 * Someone with the place they have on the day that was asked.
 *
 * @param unit name of the unit; empty when they have no place that day
 * @param site name of the site; empty when they have no place that day
 */
public record PersonPlace(
        String personnelNumber,
        String name,
        boolean employed,
        String unit,
        String unitCode,
        String site,
        boolean leads) {}
