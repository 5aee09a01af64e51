package nl.vertrouwd.access;

import nl.vertrouwd.base.DateRange;

/** That somebody had or has a right for a period because of their place in the organisation. */
public record DerivedPeriod(Grant grant, DateRange period) {}
