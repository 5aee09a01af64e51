package nl.vertrouwd.planning.proposal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/** A site, on whose clock its sessions are, and the days on which it is off. */
public record Location(UUID id, ZoneId zone, Set<LocalDate> daysOff) {

    /** The site of what is given online, to which nobody travels. */
    public static final UUID ONLINE = new UUID(0, 0);

    public Location {
        daysOff = Set.copyOf(daysOff);
    }
}
