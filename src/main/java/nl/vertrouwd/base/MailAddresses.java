package nl.vertrouwd.base;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;

/** The personnel file may hold anything where an address should be; this tells what mail can be sent to. */
public final class MailAddresses {

    private MailAddresses() {}

    /** Whether a mail server would take it as the address of one person; it need not exist. */
    public static boolean isUsable(String address) {
        try {
            InternetAddress parsed = new InternetAddress(address, true);
            parsed.validate();
            return address.indexOf('@') > 0
                    && !parsed.isGroup()
                    && address.chars().noneMatch(Character::isISOControl);
        } catch (AddressException notOne) {
            return false;
        }
    }

    /** Whether nobody can have it: it ends in {@code .invalid}, which is kept for that (RFC 2606). */
    public static boolean isMadeUp(String address) {
        return address.strip().toLowerCase(Locale.ROOT).endsWith(".invalid");
    }
}
