package nl.vertrouwd.access;

import java.util.Map;
import nl.vertrouwd.base.DatabaseUpkeep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Triggers with which the database itself refuses to change or remove entries, against accidents. A server that writes a binary log
 * lets an ordinary account make none (unless {@code log_bin_trust_function_creators} is set); then there are none, and the log and
 * {@code audit verify} say so.
 */
@Component
@Order(0)
class AuditGuards implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(AuditGuards.class);

    private static final Map<String, String> GUARDED = Map.of(
            "audit_entry_stays", "DELETE ON audit_entry",
            "audit_entry_is_as_written", "UPDATE ON audit_entry",
            "audit_content_is_as_written", "UPDATE ON audit_content",
            "audit_seal_stays", "DELETE ON audit_seal",
            "audit_seal_is_as_written", "UPDATE ON audit_seal");

    private final JdbcClient jdbc;
    private final DatabaseUpkeep upkeep;

    AuditGuards(JdbcClient jdbc, DatabaseUpkeep upkeep) {
        this.jdbc = jdbc;
        this.upkeep = upkeep;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!upkeep.isOurs() || areThere()) {
            return;
        }
        try {
            GUARDED.forEach((name, what) -> jdbc.sql(
                            "CREATE TRIGGER IF NOT EXISTS " + name + " BEFORE " + what
                                    + " FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is never changed'")
                    .update());
        } catch (DataAccessException refused) {
            LOG.info(
                    "this database account may not make triggers, so only ./vertrouwd audit verify guards the audit trail");
        }
    }

    /** Whether all are there. */
    boolean areThere() {
        return jdbc.sql(
                                "SELECT COUNT(*) FROM information_schema.triggers WHERE trigger_schema = DATABASE() AND trigger_name IN (:names)")
                        .param("names", GUARDED.keySet())
                        .query(Integer.class)
                        .single()
                == GUARDED.size();
    }
}
