package nl.vertrouwd.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hashes under a key of this installation, so that what people type into a sign-in form is not kept: it may be a password. */
@Component
class Keyed {

    private static final String NAME = "sign-in-attempts";

    private final JdbcClient jdbc;
    private volatile byte @Nullable [] key;

    Keyed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    byte[] hash(String kind, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            String subject = kind + ":" + PasswordRules.normalised(text).strip().toLowerCase(Locale.ROOT);
            return mac.doFinal(subject.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = jdbc.sql("SELECT value FROM access_secret WHERE name = :name")
                    .param("name", NAME)
                    .query((row, number) -> row.getBytes(1))
                    .single();
            key = known;
        }
        return known;
    }
}
