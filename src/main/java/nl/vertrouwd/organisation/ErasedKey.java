package nl.vertrouwd.organisation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key under which people who were erased have a pseudonym (HMAC-SHA256); it is never in the database. */
final class ErasedKey {

    static final int SHORTEST = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int NAME = 8;

    private final SecretKeySpec key;

    /** Refuses one of fewer than 32 characters. */
    ErasedKey(String text) {
        if (text.length() < SHORTEST) {
            throw new IllegalStateException(
                    "The key of the list of erased people (VERTROUWD_ERASURE_KEY) has fewer than 32 characters.");
        }
        key = new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    static String fresh() {
        byte[] bytes = new byte[SHORTEST];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** By which it is known which key made a list; tells nothing of the key. */
    String name() {
        return HexFormat.of().formatHex(Arrays.copyOf(mac("name", ""), NAME));
    }

    Pseudonym pseudonym(String kind, String number) {
        return Pseudonym.of(mac(kind, number));
    }

    private byte[] mac(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("vertrouwd erased " + purpose + "\n").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
