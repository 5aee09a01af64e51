package nl.vertrouwd.obligation.rules;

import nl.vertrouwd.base.DateRange;

/** A period through which somebody's status in a scheme does not change. */
public record StatusPeriod(DateRange period, SchemeStatus status) {}
