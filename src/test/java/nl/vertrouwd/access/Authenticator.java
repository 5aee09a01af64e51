package nl.vertrouwd.access;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The telephone and the paper of people in tests: reads a secret from the page, tells its code, keeps recovery codes. */
public final class Authenticator {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern SECRET = Pattern.compile("vt-plain-secret\">([A-Z2-7 ]+)<");
    private static final Pattern CODE = Pattern.compile("<code>([a-z0-9-]{19})</code>");
    private static final Map<String, Queue<String>> PAPERS = new ConcurrentHashMap<>();

    private Authenticator() {}

    /** The secret as the page of the set-up shows it. */
    public static String secret(String page) {
        Matcher found = SECRET.matcher(page);
        if (!found.find()) {
            throw new IllegalArgumentException("no secret on " + page);
        }
        return found.group(1);
    }

    /** What the app shows at this moment. */
    public static String code(String secret, Clock clock) {
        return code(secret, clock, 0);
    }

    /** What the app shows so many steps later. */
    static String code(String secret, Clock clock, int stepsLater) {
        return Totp.code(decode(secret), Totp.step(clock.instant()) + stepsLater);
    }

    /** The recovery codes on a page. */
    public static List<String> recoveryCodes(String page) {
        return CODE.matcher(page).results().map(found -> found.group(1)).toList();
    }

    public static void keep(String username, List<String> codes) {
        PAPERS.put(username, new ArrayDeque<>(codes));
    }

    /** A recovery code that this person did not use yet. */
    public static String unusedCode(String username) {
        return Objects.requireNonNull(
                PAPERS.getOrDefault(username, new ArrayDeque<>()).poll(), username);
    }

    private static byte[] decode(String typed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char letter : typed.replace(" ", "").toCharArray()) {
            buffer = (buffer << 5) | BASE32.indexOf(letter);
            bits += 5;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(buffer >> bits);
                buffer &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
