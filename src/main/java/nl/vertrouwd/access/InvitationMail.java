package nl.vertrouwd.access;

import java.time.Instant;
import java.util.Locale;

/**
 * An invitation to choose a password, as it is sent.
 *
 * @param link the page where the password is chosen; secret, not to be logged or stored
 * @param validUntil after this the link no longer works
 */
public record InvitationMail(
        String to, String name, String username, String link, Instant validUntil, Locale language) {

    /** Without the link and the name, so that it can never land in a log. */
    @Override
    public String toString() {
        return "InvitationMail";
    }
}
