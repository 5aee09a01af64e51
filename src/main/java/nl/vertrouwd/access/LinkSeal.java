package nl.vertrouwd.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Puts a short text in an address so that nobody can make another one: who has it can read it, and it does not open when a letter of it is
 * changed or when it was sealed for another purpose. It does not end by itself.
 */
@Component
public class LinkSeal {

    private static final String HMAC = "HmacSHA256";
    private static final int LONGEST = 600;

    private final SecretKeys keys;

    LinkSeal(SecretKeys keys) {
        this.keys = keys;
    }

    /** The text with its seal, of characters that an address may have. */
    public String seal(String purpose, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return encode(bytes) + "." + encode(mac(keys.all().getFirst(), purpose, bytes));
    }

    /** The text, or empty when this is not what {@link #seal} made for this purpose. */
    public Optional<String> open(String purpose, String sealed) {
        int dot = sealed.indexOf('.');
        if (dot < 0 || sealed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed.substring(0, dot));
            byte[] mac = Base64.getUrlDecoder().decode(sealed.substring(dot + 1));
            return keys.all().stream().anyMatch(key -> MessageDigest.isEqual(mac, mac(key, purpose, bytes)))
                    ? Optional.of(new String(bytes, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** Under a key of its own for the purpose, so that nothing sealed elsewhere with the same secret fits here. */
    private static byte[] mac(byte[] secret, String purpose, byte[] text) {
        byte[] key = hmac(secret, ("link:" + purpose).getBytes(StandardCharsets.UTF_8));
        return hmac(key, text);
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
