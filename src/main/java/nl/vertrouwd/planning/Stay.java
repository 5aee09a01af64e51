package nl.vertrouwd.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

/** That somebody or something is in use for a while, and where; nowhere in particular when it is online. */
record Stay(UUID resource, @Nullable SiteId site, Instant startsAt, Instant endsAt) {

    /** The same, of somebody else. */
    Stay of(UUID another) {
        return new Stay(another, site, startsAt, endsAt);
    }

    boolean overlaps(Stay other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /** The time between the two, whichever comes first; negative when they overlap. */
    Duration gap(Stay other) {
        return startsAt.isBefore(other.startsAt)
                ? Duration.between(endsAt, other.startsAt)
                : Duration.between(other.endsAt, startsAt);
    }
}
