package nl.vertrouwd.access;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to choose a password, or to come and do something, as it is sent.
 *
 * @param link the page where the password is chosen; secret, not to be logged or stored
 * @param validUntil after this the link no longer works; null when the receiver has a password and the link is just the way in
 * @param purpose what they are invited to, a line each; empty when it is only about the password
 */
public record InvitationMail(
        String to,
        String name,
        String username,
        String link,
        @Nullable Instant validUntil,
        Locale language,
        List<String> purpose) {

    public InvitationMail {
        purpose = List.copyOf(purpose);
    }

    /** Without the link and the name, so that it can never land in a log. */
    @Override
    public String toString() {
        return "InvitationMail";
    }
}
