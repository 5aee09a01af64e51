package nl.vertrouwd.planning;

import nl.vertrouwd.organisation.SiteId;

/** How long it takes from one site to another, either way. */
public record Journey(SiteId one, SiteId other, int minutes) {}
