package nl.vertrouwd.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts committed entries into the chain. All nodes do it, one at a time under one locked row; an entry that is committed late comes in
 * later. A batch is one transaction, so that a node that is killed leaves nothing half done.
 */
@Service
class AuditSealer {

    static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final AuditKey key;
    private final AuditFolder folder;

    AuditSealer(JdbcTemplate template, AuditKey key, AuditFolder folder) {
        this.jdbc = JdbcClient.create(template);
        this.template = template;
        this.key = key;
        this.folder = folder;
    }

    /** What a batch came to. */
    sealed interface Batch {

        /** So many entries were looked at; the chain ends here now. */
        record Sealed(AuditHead head, int looked, int refused) implements Batch {}

        /** The chain does not end as this node, or one with its key, left it: nothing is added to it. */
        record NotOurs() implements Batch {}
    }

    private record Pending(AuditEntry entry, byte @Nullable [] mac) {}

    /** Seals one batch; entries that this program did not write stay outside. */
    @Transactional
    public Batch seal() {
        AuditHead head = lockHead();
        if (!isOurs(head)) {
            return new Batch.NotOurs();
        }
        List<Pending> pending = pending(" WHERE NOT p.refused");
        List<AuditEntry> ours = new ArrayList<>();
        List<AuditEntry> strange = new ArrayList<>();
        pending.forEach(each -> (key.wrote(each.entry(), each.mac()) ? ours : strange).add(each.entry()));
        strange.forEach(entry -> jdbc.sql("UPDATE audit_pending SET refused = TRUE WHERE entry_id = ?")
                .param(Ids.bytes(entry.id()))
                .update());
        return new Batch.Sealed(extend(head, ours), pending.size(), strange.size());
    }

    /**
     * Seals one batch whoever wrote it, and signs the chain as it stands with the present key: for after the key was changed or a
     * backup was restored, when somebody has seen that the chain is right.
     */
    @Transactional
    public Batch vouch() {
        AuditHead head = lockHead();
        jdbc.sql("DELETE FROM audit_signature WHERE number > ?")
                .param(head.number())
                .update();
        List<AuditEntry> entries = pending("").stream().map(Pending::entry).toList();
        AuditHead extended = extend(head, entries);
        if (entries.isEmpty()) {
            sign(head);
        }
        return new Batch.Sealed(extended, entries.size(), 0);
    }

    private AuditHead lockHead() {
        jdbc.sql("SELECT name FROM access_lock WHERE name = 'audit' FOR UPDATE")
                .query(String.class)
                .single();
        return jdbc.sql("SELECT number, chain_hash FROM audit_seal ORDER BY number DESC LIMIT 1")
                .query((row, number) -> new AuditHead(row.getLong("number"), row.getBytes("chain_hash")))
                .optional()
                .orElse(AuditHead.START);
    }

    private boolean isOurs(AuditHead head) {
        boolean goesOn = folder.head()
                .map(kept -> kept.number() == 0 || kept.equals(headAt(kept.number())))
                .orElse(true);
        boolean signedBeyond = !jdbc.sql("SELECT 1 FROM audit_signature WHERE number > ? LIMIT 1")
                .param(key.isThere() ? head.number() : -1)
                .query(Integer.class)
                .list()
                .isEmpty();
        return goesOn && !signedBeyond && (!key.isThere() || head.number() == 0 || isSigned(head));
    }

    private @Nullable AuditHead headAt(long number) {
        return jdbc.sql("SELECT chain_hash FROM audit_seal WHERE number = ?")
                .param(number)
                .query((row, index) -> new AuditHead(number, row.getBytes("chain_hash")))
                .optional()
                .orElse(null);
    }

    private boolean isSigned(AuditHead head) {
        Optional<byte[]> signature = jdbc.sql("SELECT mac FROM audit_signature WHERE number = ? AND key_name = ?")
                .params(head.number(), key.name())
                .query((row, number) -> row.getBytes("mac"))
                .optional();
        return signature.filter(found -> key.signed(head, found)).isPresent();
    }

    private List<Pending> pending(String condition) {
        return jdbc.sql("SELECT " + AuditEntry.COLUMNS + " FROM audit_pending p JOIN audit_entry e ON e.id = p.entry_id"
                        + condition + " ORDER BY p.entry_id LIMIT " + BATCH)
                .query(AuditSealer::pendingOne)
                .list();
    }

    private AuditHead extend(AuditHead head, List<AuditEntry> entries) {
        AuditHead end = head;
        List<Object[]> seals = new ArrayList<>();
        List<Object[]> done = new ArrayList<>();
        for (AuditEntry entry : entries) {
            end = new AuditHead(end.number() + 1, AuditHash.chain(end, AuditHash.entry(entry)));
            seals.add(new Object[] {end.number(), Ids.bytes(entry.id()), end.hash()});
            done.add(new Object[] {Ids.bytes(entry.id())});
        }
        if (!entries.isEmpty()) {
            template.batchUpdate("INSERT INTO audit_seal (number, entry_id, chain_hash) VALUES (?, ?, ?)", seals);
            template.batchUpdate("DELETE FROM audit_pending WHERE entry_id = ?", done);
            sign(end);
        }
        return end;
    }

    private void sign(AuditHead head) {
        if (key.isThere() && head.number() > 0 && !isSigned(head)) {
            jdbc.sql("INSERT INTO audit_signature (number, key_name, mac) VALUES (?, ?, ?)")
                    .params(head.number(), key.name(), key.sign(head))
                    .update();
        }
    }

    private static Pending pendingOne(ResultSet row, int number) throws SQLException {
        return new Pending(AuditEntry.of(row), row.getBytes("mac"));
    }
}
