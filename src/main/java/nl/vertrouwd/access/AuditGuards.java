package nl.vertrouwd.access;

import java.util.List;
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
import org.springframework.transaction.support.TransactionOperations;

/**
 * Triggers with which the database itself refuses to change or remove entries, against accidents. A server that writes a binary log
 * lets an ordinary account make none (unless {@code log_bin_trust_function_creators} is set); then there are none, and the log and
 * {@code audit verify} say so. That they were made stands in the trail itself, so that it is seen when somebody took them away.
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
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    AuditGuards(JdbcClient jdbc, DatabaseUpkeep upkeep, AuditTrail audit, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.upkeep = upkeep;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!upkeep.isOurs()) {
            return;
        }
        if (!areThere() && make() || areThere() && !wereThere()) {
            transaction.executeWithoutResult(status -> audit.guarded());
        }
    }

    private boolean make() {
        try {
            GUARDED.forEach((name, what) -> jdbc.sql(
                            "CREATE TRIGGER IF NOT EXISTS " + name + " BEFORE " + what
                                    + " FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is never changed'")
                    .update());
            return true;
        } catch (DataAccessException refused) {
            LOG.info(
                    "this database account may not make triggers, so only ./vertrouwd audit verify guards the audit trail");
            return false;
        }
    }

    /** Whether they were made since this trail was last vouched for on a server that has none. */
    boolean wereThere() {
        return jdbc.sql("SELECT action FROM audit_entry WHERE action IN (:actions) ORDER BY at DESC, id DESC LIMIT 1")
                .param("actions", List.of(AuditTrail.GUARDED, AuditTrail.SIGNED))
                .query(String.class)
                .optional()
                .filter(AuditTrail.GUARDED::equals)
                .isPresent();
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
