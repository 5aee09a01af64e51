package nl.vertrouwd.organisation;

import java.util.UUID;
import nl.vertrouwd.base.Ids;

/** Identity of a suspension. */
public record SuspensionId(UUID value) {

    static SuspensionId next() {
        return new SuspensionId(Ids.next());
    }
}
