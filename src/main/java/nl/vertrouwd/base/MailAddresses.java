package nl.vertrouwd.base;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** The personnel file may hold anything where an address should be; this tells what mail can be sent to. */
public final class MailAddresses {

    private MailAddresses() {}

    /** Whether a mail server would take it as the address of one person; it need not exist. */
    public static boolean isUsable(String address) {
        try {
            new InternetAddress(address, true).validate();
            return address.indexOf('@') > 0;
        } catch (AddressException notOne) {
            return false;
        }
    }
}
