package nl.vertrouwd.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.vertrouwd.base.AboutPerson;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody is told.
 *
 * @param receiver the key of the {@link Receiver}
 * @param facts what the text is made of: identities, and what must stay as it was
 */
record Message(
        UUID id,
        UUID receiver,
        MessageKind kind,
        Map<String, String> facts,
        Instant createdAt,
        @Nullable Instant readAt)
        implements AboutPerson {

    Message {
        facts = Map.copyOf(facts);
    }

    String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
