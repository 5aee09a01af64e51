package nl.vertrouwd.organisation;

import java.util.UUID;
import nl.vertrouwd.base.Ids;

/** Identity of a site. */
public record SiteId(UUID value) {

    /** A new, never used identity. */
    public static SiteId next() {
        return new SiteId(Ids.next());
    }
}
