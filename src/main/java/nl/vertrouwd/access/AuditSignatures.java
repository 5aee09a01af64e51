package nl.vertrouwd.access;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signatures of the heads that the chain has had. */
@Component
class AuditSignatures {

    private final JdbcClient jdbc;
    private final AuditKey key;

    AuditSignatures(JdbcClient jdbc, AuditKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    /** Whether the head is signed with the present key. */
    boolean isSigned(AuditHead head) {
        List<byte[]> found = jdbc.sql("SELECT mac FROM audit_signature WHERE number = ? AND key_name = ?")
                .params(head.number(), key.name())
                .query((row, number) -> row.getBytes("mac"))
                .list();
        return found.stream().anyMatch(signature -> key.signed(head, signature));
    }

    /** Signs the head with the present key, if there is one and it is not signed yet. */
    void sign(AuditHead head) {
        if (key.isThere() && head.number() > 0 && !isSigned(head)) {
            jdbc.sql("INSERT INTO audit_signature (number, key_name, mac) VALUES (?, ?, ?)")
                    .params(head.number(), key.name(), key.sign(head))
                    .update();
        }
    }

    /** The last number that was ever signed, with whatever key. */
    Optional<Long> last() {
        return jdbc.sql("SELECT number FROM audit_signature ORDER BY number DESC LIMIT 1")
                .query((row, number) -> row.getLong("number"))
                .optional();
    }

    /** Takes away those of an end that is not there any more. */
    void forgetBeyond(AuditHead head) {
        jdbc.sql("DELETE FROM audit_signature WHERE number > ?")
                .param(head.number())
                .update();
    }
}
