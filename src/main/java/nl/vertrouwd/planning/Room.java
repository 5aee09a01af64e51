package nl.vertrouwd.planning;

import nl.vertrouwd.organisation.SiteId;

/**
 * A room of a site.
 *
 * @param capacity people, 1 to 1000
 * @param active whether new sessions can be planned in it
 */
public record Room(RoomId id, SiteId site, String name, int capacity, boolean active, long version) {}
