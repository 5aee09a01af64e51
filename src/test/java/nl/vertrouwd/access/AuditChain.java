package nl.vertrouwd.access;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** An audit trail of a schema of its own, and somebody who does to its tables what they should not. */
@TestComponent
class AuditChain {

    private static final List<String> TABLES =
            List.of("audit_signature", "audit_seal", "audit_pending", "audit_content", "audit_look", "audit_entry");

    final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final AuditTrail trail;
    private final AuditSealing sealing;
    private final AuditVerifier verifier;
    private final AuditCommand command;
    private final AuditGuards guards;

    AuditChain(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            AuditTrail trail,
            AuditSealing sealing,
            AuditVerifier verifier,
            AuditCommand command,
            AuditGuards guards) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.trail = trail;
        this.sealing = sealing;
        this.verifier = verifier;
        this.command = command;
        this.guards = guards;
    }

    void startAnew() {
        for (String table : TABLES) {
            behind("TRUNCATE " + table);
        }
        guards.run(null);
        empty();
        sealing.vouch();
    }

    /** That the triggers were made again is not in it either; an empty table keeps them. */
    private void empty() {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("SET FOREIGN_KEY_CHECKS = 0");
                for (String table : TABLES) {
                    statement.execute("TRUNCATE " + table);
                }
                statement.execute("SET FOREIGN_KEY_CHECKS = 1");
            }
            return null;
        });
    }

    /** As a start does. */
    void guard() {
        guards.run(null);
        sealing.sealAll();
    }

    void signAnew() {
        transaction.executeWithoutResult(status -> trail.signedAnew());
        sealing.sealAll();
    }

    /** So many entries about somebody, each in a transaction of its own, and sealed. */
    void of(int entries, PersonId person) {
        for (int i = 1; i <= entries; i++) {
            write(person, i);
        }
        sealing.sealAll();
    }

    void write(PersonId person, int value) {
        transaction.executeWithoutResult(status -> trail.record(
                Accounts.SYSTEM,
                "access.setting-changed",
                AuditSubject.person(person),
                Map.of(),
                Map.of("value", Integer.toString(value))));
    }

    boolean seal() {
        return sealing.sealAll();
    }

    /** What somebody does with the database alone, who may do anything in it. */
    void behind(String sql, Object... values) {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("SET FOREIGN_KEY_CHECKS = 0");
                for (String trigger : List.of("audit_entry_stays", "audit_entry_is_as_written")) {
                    statement.execute("DROP TRIGGER IF EXISTS " + trigger);
                }
                for (String trigger :
                        List.of("audit_content_is_as_written", "audit_seal_stays", "audit_seal_is_as_written")) {
                    statement.execute("DROP TRIGGER IF EXISTS " + trigger);
                }
            }
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.execute();
            }
            try (var statement = connection.createStatement()) {
                statement.execute("SET FOREIGN_KEY_CHECKS = 1");
            }
            return null;
        });
    }

    byte[] entryAt(long number) {
        return jdbc.queryForObject("SELECT entry_id FROM audit_seal WHERE number = ?", byte[].class, number);
    }

    List<String> problems() {
        return verifier.verify(Optional.empty()).problems();
    }

    AuditReport report() {
        return verifier.verify(Optional.empty());
    }

    AuditReport report(AuditHead expected) {
        return verifier.verify(Optional.of(expected));
    }

    AuditHead vouch() {
        return sealing.vouch();
    }

    /** Takes what the database holds and computes the chain anew, as somebody does who has the program but not the key. */
    void computeAnew() {
        List<AuditEntry> entries = jdbc.query(
                "SELECT " + AuditEntry.COLUMNS
                        + " FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id ORDER BY s.number",
                (row, number) -> AuditEntry.of(row));
        behind("DELETE FROM audit_seal");
        AuditHead head = AuditHead.START;
        for (AuditEntry entry : entries) {
            head = new AuditHead(head.number() + 1, AuditHash.chain(head, AuditHash.entry(entry)));
            behind("INSERT INTO audit_seal VALUES (?, ?, ?)", head.number(), Ids.bytes(entry.id()), head.hash());
        }
    }

    /** The exit code, and all that was said. */
    record Said(int code, String text) {}

    Said command(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int code = command.run(List.of(arguments), out, out);
        return new Said(code, bytes.toString(StandardCharsets.UTF_8));
    }
}
