package nl.vertrouwd.trainingrecord;

import java.util.UUID;
import nl.vertrouwd.base.Ids;

/** Identity of an exemption. */
public record ExemptionId(UUID value) {

    static ExemptionId next() {
        return new ExemptionId(Ids.next());
    }
}
