package nl.vertrouwd.trainingrecord;

import java.util.UUID;
import nl.vertrouwd.base.Ids;

/** Identity of a completion. */
public record CompletionId(UUID value) {

    /** A new, never used identity. */
    public static CompletionId next() {
        return new CompletionId(Ids.next());
    }
}
