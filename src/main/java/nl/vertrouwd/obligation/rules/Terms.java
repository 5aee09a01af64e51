package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;

/**
 * What all requirements of a scheme share, from a date on.
 *
 * @param warningMonths so long before the end, what is valid becomes expiring
 * @param returnMonths so long at least has who returns from a suspension
 * @param bridgeDays a gap in a role of fewer days does not start it anew
 */
public record Terms(LocalDate from, int warningMonths, int returnMonths, int bridgeDays) {}
