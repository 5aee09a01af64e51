package nl.vertrouwd.organisation;

import java.util.UUID;
import nl.vertrouwd.base.DateRange;

/**
 * That one unit is above another, or is it itself, in an unbroken period.
 *
 * @param distance steps up from the one to the other; 0 for the unit itself
 */
record UnitPath(UUID ancestor, UUID descendant, int distance, DateRange period) {}
