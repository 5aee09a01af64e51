package nl.vertrouwd.planning.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A room of a site, for so many people; two with one identity are the same. */
public record Venue(UUID id, UUID site, int capacity) {

    /** Where a session is that needs no room. */
    static final Venue ONLINE = new Venue(Location.ONLINE, Location.ONLINE, Integer.MAX_VALUE);

    boolean isOnline() {
        return id.equals(Location.ONLINE);
    }

    boolean suits(SessionWanted wanted) {
        return wanted.online() == isOnline() && capacity >= wanted.capacity();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Venue venue && id.equals(venue.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
