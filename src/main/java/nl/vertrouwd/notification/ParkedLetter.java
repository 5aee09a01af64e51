package nl.vertrouwd.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.vertrouwd.base.AboutPerson;

/**
 * A letter that is not tried again by itself.
 *
 * @param receiver as who looks may see them
 * @param kinds of the messages in it
 */
public record ParkedLetter(UUID id, String receiver, List<MessageKind> kinds, MailError error, Instant since, int tries)
        implements AboutPerson {

    public ParkedLetter {
        kinds = List.copyOf(kinds);
    }
}
