package nl.vertrouwd.planning;

import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who gives sessions: a person of the personnel file, or an account from outside.
 *
 * @param party the external party, empty for our own people
 */
public record Trainer(
        TrainerId id,
        @Nullable PersonId person,
        @Nullable AccountId account,
        String name,
        String party,
        boolean active) {

    /** Under which identity the trainer is booked: the person's where there is one, so that nobody teaches and attends at once. */
    public UUID resource() {
        return person == null ? id.value() : person.value();
    }
}
