package nl.vertrouwd.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;

/** An entry of the audit trail as it stands in its row, the content apart. */
record AuditEntry(
        UUID id,
        Instant at,
        UUID account,
        @Nullable UUID actorPerson,
        String action,
        String kind,
        @Nullable UUID subject,
        @Nullable UUID person,
        byte[] contentHash) {

    static final String COLUMNS =
            "e.id, e.at, e.account_id, e.actor_person_id, e.action, e.subject_kind, e.subject_id, e.person_id, e.content_hash, e.mac";

    static AuditEntry of(ResultSet row) throws SQLException {
        return new AuditEntry(
                Ids.of(row.getBytes("id")),
                Utc.instant(row.getObject("at", LocalDateTime.class)),
                Ids.of(row.getBytes("account_id")),
                id(row.getBytes("actor_person_id")),
                row.getString("action"),
                row.getString("subject_kind"),
                id(row.getBytes("subject_id")),
                id(row.getBytes("person_id")),
                row.getBytes("content_hash"));
    }

    static @Nullable UUID id(byte @Nullable [] column) {
        return column == null ? null : Ids.of(column);
    }

    static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }
}
