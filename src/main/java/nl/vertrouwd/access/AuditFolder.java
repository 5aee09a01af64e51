package nl.vertrouwd.access;

import java.util.HexFormat;
import java.util.Optional;
import nl.vertrouwd.base.KeptOutside;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the audit trail keeps what must not be in the database: its key and the latest head. With the embedded database the data folder,
 * with a server of one's own the folder {@code vertrouwd.audit.folder}, if it is set.
 */
@Component
class AuditFolder {

    private static final String HEAD = "audit-head";
    private static final String KEY = "audit-key";

    private final KeptOutside outside;

    AuditFolder(Environment environment) {
        outside = KeptOutside.of(environment, "vertrouwd.audit.folder");
    }

    /** The latest head that this node wrote; empty when there is none. */
    Optional<AuditHead> head() {
        return outside.read(HEAD).flatMap(AuditHead::parse);
    }

    void keep(AuditHead head) {
        if (outside.folder().isPresent()) {
            outside.write(HEAD, head.toString());
        }
    }

    /** The key, made when there is none; a command beside a running product makes none. Empty without a folder. */
    Optional<String> key() {
        if (outside.folder().isPresent()
                && !outside.isShared()
                && outside.read(KEY).isEmpty()) {
            outside.write(KEY, HexFormat.of().formatHex(Keyed.random()));
        }
        return outside.read(KEY);
    }

    /** Whether the trail goes when this process ends, and so may its key. */
    boolean isThrowAway() {
        return outside.isThrowAway();
    }
}
