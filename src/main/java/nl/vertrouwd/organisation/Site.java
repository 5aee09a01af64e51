package nl.vertrouwd.organisation;

import java.time.ZoneId;

/** A place of Defence, with the time zone in which people there live. */
public record Site(SiteId id, String code, String name, ZoneId zone) {}
