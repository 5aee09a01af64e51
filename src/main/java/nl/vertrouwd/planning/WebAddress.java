package nl.vertrouwd.planning;

import java.net.URI;

/** What counts as an address on the web that people may be sent to. */
final class WebAddress {

    static final int LONGEST = 500;

    private WebAddress() {}

    /** Whether it begins with https:// and names a host, in at most 500 signs. */
    static boolean isGood(String text) {
        try {
            URI uri = URI.create(text);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && text.length() <= LONGEST;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
