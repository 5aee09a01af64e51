package nl.vertrouwd.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.MailAddresses;

/**
 * A receiver as mail needs them.
 *
 * @param reachable whether they still belong here
 * @param zone of the place where they work
 */
record Addressee(
        UUID receiver,
        String name,
        String address,
        boolean reachable,
        Locale language,
        ZoneId zone,
        MailPreferences preferences)
        implements AboutPerson {

    boolean canBeMailed() {
        return reachable && MailAddresses.isUsable(address);
    }

    Optional<Instant> quietUntil(Instant moment) {
        return preferences.quietUntil(moment, zone);
    }
}
