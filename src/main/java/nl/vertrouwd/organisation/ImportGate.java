package nl.vertrouwd.organisation;

import java.util.Optional;
import nl.vertrouwd.access.AccountId;
import org.jspecify.annotations.Nullable;

/** What must be settled before a delivery may be written into what is there already; owned here, told by the demo. */
public interface ImportGate {

    /** What whoever imports has to know beforehand, as the key of a sentence. */
    Optional<String> notice();

    /**
     * Why a delivery may be tried but not taken in, as the key of a sentence that says what to do.
     *
     * @param by null on the command line, where one can always get in again
     */
    Optional<String> refusal(@Nullable AccountId by);

    /** Ends what may not last beside the delivery; called within its transaction when it is written. */
    void opening();
}
