package nl.vertrouwd.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
    private final AuditSignatures signatures;
    private final AuditFolder folder;
    private volatile AuditHead left = AuditHead.START;

    AuditSealer(JdbcTemplate template, AuditKey key, AuditSignatures signatures, AuditFolder folder) {
        this.jdbc = JdbcClient.create(template);
        this.template = template;
        this.key = key;
        this.signatures = signatures;
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

    /** Remembers where this node left the chain, after the commit, so that it misses what is taken away while it runs. */
    void left(AuditHead head) {
        left = head;
    }

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
        signatures.forgetBeyond(head);
        List<AuditEntry> entries = pending("").stream().map(Pending::entry).toList();
        AuditHead extended = extend(head, entries);
        if (entries.isEmpty()) {
            signatures.sign(head);
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
        boolean goesOn = isThere(left) && folder.head().map(this::isThere).orElse(true);
        boolean cutOff = signatures.last().filter(last -> last > head.number()).isPresent();
        boolean signed = key.isThere()
                ? head.number() == 0 || signatures.isSigned(head)
                : signatures.last().isEmpty();
        return goesOn && !cutOff && signed;
    }

    private boolean isThere(AuditHead head) {
        return head.number() == 0
                || jdbc.sql("SELECT chain_hash FROM audit_seal WHERE number = ?")
                        .param(head.number())
                        .query((row, number) -> new AuditHead(head.number(), row.getBytes("chain_hash")))
                        .optional()
                        .filter(head::equals)
                        .isPresent();
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
            signatures.sign(end);
        }
        return end;
    }

    private static Pending pendingOne(ResultSet row, int number) throws SQLException {
        return new Pending(AuditEntry.of(row), row.getBytes("mac"));
    }
}
