package nl.vertrouwd.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.access.AuditReport.Signed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Walks the whole chain, a page at a time, and says everything that is not as it was written. Changes nothing. */
@Service
class AuditVerifier {

    static final Duration LATEST = Duration.ofHours(1);

    private static final int PAGE = 1000;
    private static final int MOST = 100;
    private static final String LINKS = """
            SELECT s.number, s.chain_hash, %1$s, c.salt, c.before_json, c.after_json, g.mac AS signature,
                   c.entry_id IS NULL
                     AND NOT EXISTS (SELECT 1 FROM audit_entry f WHERE f.person_id = e.person_id AND f.action = '%2$s')
                     AND NOT EXISTS (SELECT 1 FROM audit_entry f WHERE e.person_id IS NULL AND f.subject_kind = e.subject_kind
                       AND f.subject_id = e.subject_id AND f.action = '%2$s') AS missing
              FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.entry_id
              LEFT JOIN audit_content c ON c.entry_id = e.id
              LEFT JOIN audit_signature g ON g.number = s.number AND g.key_name = :key
             WHERE s.number > :after ORDER BY s.number LIMIT :limit
            """.formatted(AuditEntry.COLUMNS, AuditTrail.FORGOTTEN);
    private static final String OUTSIDE = """
            SELECT %s FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id WHERE s.entry_id IS NULL ORDER BY e.id
            """.formatted(AuditEntry.COLUMNS);

    private final JdbcClient jdbc;
    private final AuditKey key;
    private final AuditSignatures signatures;
    private final AuditFolder folder;
    private final AuditGuards guards;
    private final Clock clock;

    AuditVerifier(
            JdbcClient jdbc,
            AuditKey key,
            AuditSignatures signatures,
            AuditFolder folder,
            AuditGuards guards,
            Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.signatures = signatures;
        this.folder = folder;
        this.guards = guards;
        this.clock = clock;
    }

    /** @param expected a head that was kept elsewhere */
    AuditReport verify(Optional<AuditHead> expected) {
        Walk walk = new Walk(expected);
        walk.chain();
        expected.ifPresent(head -> walk.mustReach(head, "the head that was asked for"));
        walk.kept.ifPresent(head -> walk.mustReach(head, "the head kept in the data folder"));
        Signed signed = walk.signature();
        walk.outside();
        walk.guards();
        return new AuditReport(
                walk.head, signed, walk.problems, walk.found, walk.destroyed, walk.waiting, guards.areThere());
    }

    private record Link(
            long number,
            byte[] hash,
            @Nullable AuditEntry entry,
            byte @Nullable [] content,
            byte @Nullable [] signature,
            boolean missing) {}

    private static Link link(ResultSet row) throws SQLException {
        byte[] salt = row.getBytes("salt");
        return new Link(
                row.getLong("number"),
                row.getBytes("chain_hash"),
                row.getBytes("id") == null ? null : AuditEntry.of(row),
                salt == null
                        ? null
                        : AuditHash.content(salt, row.getString("before_json"), row.getString("after_json")),
                row.getBytes("signature"),
                row.getBoolean("missing"));
    }

    /** One check, with what it has found so far. What must be reached is read first, for the chain grows while it is walked. */
    private final class Walk {

        private final Optional<AuditHead> expected;
        private final Optional<AuditHead> kept = folder.head();
        private final Optional<Long> lastSigned = signatures.last();
        private final List<String> problems = new ArrayList<>();
        private AuditHead head = AuditHead.START;
        private long found;
        private long destroyed;
        private long waiting;

        Walk(Optional<AuditHead> expected) {
            this.expected = expected;
        }

        void chain() {
            List<Link> page;
            do {
                page = jdbc.sql(LINKS)
                        .param("key", key.isThere() ? key.name() : new byte[0])
                        .param("after", head.number())
                        .param("limit", PAGE)
                        .query((row, number) -> link(row))
                        .list();
                page.forEach(this::judge);
            } while (page.size() == PAGE);
        }

        private void judge(Link link) {
            if (link.number() != head.number() + 1) {
                problem("numbers " + (head.number() + 1) + " to " + (link.number() - 1) + " were removed");
            }
            AuditEntry entry = link.entry();
            AuditHead before = new AuditHead(link.number() - 1, head.hash());
            if (entry == null) {
                problem("number " + link.number() + ": the entry was removed");
            } else if (!Arrays.equals(AuditHash.chain(before, AuditHash.entry(entry)), link.hash())) {
                problem("number " + link.number() + ": changed, moved, or put in later");
            } else {
                judgeContent(link, entry);
            }
            head = new AuditHead(link.number(), link.hash());
            byte[] signature = link.signature();
            if (signature != null && !key.signed(head, signature)) {
                problem("number " + link.number() + ": the signature is not right");
            }
            judgeKept(expected, "the head that was asked for");
            judgeKept(kept, "the head kept in the data folder");
        }

        private void judgeContent(Link link, AuditEntry entry) {
            byte[] content = link.content();
            if (content != null && !Arrays.equals(content, entry.contentHash())) {
                problem("number " + link.number() + ": what it says was changed");
            } else if (content == null && link.missing()) {
                problem("number " + link.number() + ": what it says was removed, and nobody was erased");
            } else if (content == null) {
                destroyed++;
            }
        }

        private void judgeKept(Optional<AuditHead> other, String which) {
            if (other.filter(kept -> kept.number() == head.number() && !kept.equals(head))
                    .isPresent()) {
                problem("number " + head.number() + " is not the one of " + which);
            }
        }

        void mustReach(AuditHead other, String which) {
            if (other.number() > head.number()) {
                problem("the chain ends at " + head.number() + " but " + which + " is number " + other.number()
                        + ": the end was cut off");
            }
        }

        Signed signature() {
            lastSigned
                    .filter(number -> number > head.number())
                    .ifPresent(number -> problem("the chain ends at " + head.number() + " but number " + number
                            + " was signed: the end was cut off"));
            if (!key.isThere()) {
                return lastSigned.isEmpty() ? Signed.NO : Signed.UNCHECKED;
            }
            if (head.number() == 0 || signatures.isSigned(head)) {
                return Signed.YES;
            }
            problem("the head is not signed with the key of this installation (after a change of the key: audit sign)");
            return Signed.WRONG;
        }

        /** Entries that are not in the chain: those of the last moment wait, others are not right. */
        void outside() {
            Instant latest = clock.instant().minus(LATEST);
            jdbc.sql(OUTSIDE).withFetchSize(Integer.MIN_VALUE).query(row -> {
                waiting++;
                AuditEntry entry = AuditEntry.of(row);
                if (!key.wrote(entry, row.getBytes("mac"))) {
                    outside(entry.id(), "was not written by this product, or with another key");
                } else if (entry.at().isBefore(latest)) {
                    outside(entry.id(), "is not in the chain although it is older than an hour");
                }
            });
        }

        /** With triggers gone that once were made, whatever else is right may have been made right. */
        void guards() {
            if (!guards.areThere() && guards.wereThere()) {
                problem(
                        "the triggers with which the database refuses changes were taken away (on another server, which lets its"
                                + " account make none: audit sign)");
            }
        }

        private void outside(UUID entry, String what) {
            problem("entry " + entry + " " + what);
        }

        private void problem(String sentence) {
            found++;
            if (problems.size() < MOST) {
                problems.add(sentence);
            }
        }
    }
}
