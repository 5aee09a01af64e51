package nl.vertrouwd.access;

import java.util.Arrays;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes in the log who proved who they are and that somebody could not, for who looks for attacks. Accounts are named by their identity and networks
 * by a few characters of a keyed hash: enough to see that it is the same one, not who or where.
 */
@Component
class SignInLog {

    private static final Logger LOG = LoggerFactory.getLogger(SignInLog.class);
    private static final int BYTES_SHOWN = 4;

    private final Keyed keyed;

    SignInLog(Keyed keyed) {
        this.keyed = keyed;
    }

    /** @param how such as {@code password}, or {@code provider} */
    void proved(AccountId account, String how) {
        LOG.info("sign-in: account {} proved who it is by {}", account.value(), how);
    }

    /** @param why such as {@code wrong password}; nothing that was typed */
    void refused(String why, String address) {
        byte[] network = keyed.hash("log", NetworkAddress.of(address));
        String shown = HexFormat.of().formatHex(Arrays.copyOf(network, BYTES_SHOWN));
        LOG.info("sign-in: refused to network {}: {}", shown, why);
    }
}
