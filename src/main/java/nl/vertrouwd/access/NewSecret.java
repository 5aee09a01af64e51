package nl.vertrouwd.access;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A secret that is being put into an app; it stays in the session until a code shows that the app has it. */
record NewSecret(byte[] bytes) implements Serializable {

    private static final String NAME = NewSecret.class.getName();
    private static final String ISSUER = "Vertrouwd";

    /** The same until it is used, so that a page that is loaded again does not make what was scanned worthless. */
    static NewSecret of(HttpSession session) {
        if (session.getAttribute(NAME) instanceof NewSecret present) {
            return present;
        }
        NewSecret made = new NewSecret(Totp.newSecret());
        session.setAttribute(NAME, made);
        return made;
    }

    static void forget(HttpSession session) {
        session.removeAttribute(NAME);
    }

    /** To type over, in groups of four. */
    public String typed() {
        return Totp.base32(bytes).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** To scan, or to open on the telephone itself. */
    String address(String username) {
        String label = ISSUER + ":"
                + URLEncoder.encode(username, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + Totp.base32(bytes) + "&issuer=" + ISSUER;
    }
}
