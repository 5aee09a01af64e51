package nl.vertrouwd.notification;

import java.time.Instant;
import java.util.UUID;
import nl.vertrouwd.base.AboutPerson;

/**
 * A message as its receiver reads it in the product.
 *
 * @param title what happened
 * @param sentence what matters of it
 * @param path where in the product it is about; begins with a slash
 */
public record InboxMessage(
        UUID id, MessageKind kind, String title, String sentence, String path, Instant at, boolean unread)
        implements AboutPerson {}
