package nl.vertrouwd.organisation;

import nl.vertrouwd.base.DateRange;

/**
 * That an administrator shields one person.
 *
 * @param period in which it holds, today or later
 */
public record ShieldMark(DateRange period) {}
