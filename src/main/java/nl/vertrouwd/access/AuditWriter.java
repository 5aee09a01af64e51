package nl.vertrouwd.access;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the rows of entries, any number in three statements. */
@Component
class AuditWriter {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final AuditKey key;
    private final Clock clock;

    AuditWriter(JdbcTemplate jdbc, JsonMapper json, AuditKey key, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.key = key;
        this.clock = clock;
    }

    private record Row(
            AuditEntry entry,
            byte[] salt,
            @Nullable String before,
            @Nullable String after) {}

    void write(Actor by, String action, List<AuditFact> facts) {
        List<Row> rows = facts.stream().map(fact -> row(by, action, fact)).toList();
        jdbc.batchUpdate("""
                INSERT INTO audit_entry (id, at, account_id, actor_person_id, action, subject_kind, subject_id, person_id,
                                         content_hash, mac)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows, BATCH, (statement, row) -> {
            AuditEntry entry = row.entry();
            statement.setBytes(1, Ids.bytes(entry.id()));
            statement.setObject(2, Utc.of(entry.at()));
            statement.setBytes(3, Ids.bytes(entry.account()));
            statement.setBytes(4, AuditEntry.bytes(entry.actorPerson()));
            statement.setString(5, entry.action());
            statement.setString(6, entry.kind());
            statement.setBytes(7, AuditEntry.bytes(entry.subject()));
            statement.setBytes(8, AuditEntry.bytes(entry.person()));
            statement.setBytes(9, entry.contentHash());
            statement.setBytes(10, key.seal(entry));
        });
        jdbc.batchUpdate(
                "INSERT INTO audit_content (entry_id, salt, before_json, after_json) VALUES (?, ?, ?, ?)",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setBytes(1, Ids.bytes(row.entry().id()));
                    statement.setBytes(2, row.salt());
                    statement.setString(3, row.before());
                    statement.setString(4, row.after());
                });
        jdbc.batchUpdate(
                "INSERT INTO audit_pending (entry_id, refused) VALUES (?, FALSE)",
                rows,
                BATCH,
                (statement, row) -> statement.setBytes(1, Ids.bytes(row.entry().id())));
    }

    /** The values of one side of an entry. */
    Map<String, String> values(@Nullable String text) {
        Map<String, String> values = new TreeMap<>();
        if (text != null) {
            json.readValue(text, Map.class).forEach((name, value) -> values.put((String) name, (String) value));
        }
        return values;
    }

    private Row row(Actor by, String action, AuditFact fact) {
        byte[] salt = Keyed.random();
        @Nullable String before = text(fact.before());
        @Nullable String after = text(fact.after());
        AuditSubject subject = fact.subject();
        AuditEntry entry = new AuditEntry(
                Ids.next(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by.account().value(),
                id(by.person()),
                action,
                subject.kind(),
                subject.id(),
                id(subject.person()),
                AuditHash.content(salt, before, after));
        return new Row(entry, salt, before, after);
    }

    private @Nullable String text(Map<String, String> values) {
        return values.isEmpty() ? null : json.writeValueAsString(new TreeMap<>(values));
    }

    private static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
