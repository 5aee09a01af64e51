package nl.vertrouwd.access;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What was changed and who looked into whose file: written with its cause, never changed afterwards. */
@Service
public class AuditTrail {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes down, inside the transaction of the change itself, what somebody did. Refuses to run without a transaction: an entry
     * without its change, or a change without its entry, must not be possible.
     *
     * @param action {@code <module>.<what-was-done>}, such as {@code access.role-granted}; its sentence is the text {@code audit.<action>}
     * @param before what it was, by name of the field; empty for something new and for a look
     * @param after what it became; empty for something that went
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Actor by, String action, AuditSubject subject, Map<String, String> before, Map<String, String> after) {
        if (!action.matches("[a-z]+\\.[a-z-]{1,58}")) {
            throw new IllegalArgumentException(action);
        }
        byte[] id = Ids.bytes(Ids.next());
        jdbc.sql("""
                INSERT INTO audit_entry (id, at, account_id, actor_person_id, action, subject_kind, subject_id, person_id)
                VALUES (:id, :at, :account, :actor, :action, :kind, :subject, :person)
                """)
                .param("id", id)
                .param("at", Utc.of(clock.instant()))
                .param("account", Ids.bytes(by.account().value()))
                .param("actor", bytes(by.person()))
                .param("action", action)
                .param("kind", subject.kind())
                .param("subject", subject.id() == null ? null : Ids.bytes(subject.id()))
                .param("person", bytes(subject.person()))
                .update();
        jdbc.sql(
                        "INSERT INTO audit_content (entry_id, salt, before_json, after_json) VALUES (:id, :salt, :before, :after)")
                .param("id", id)
                .param("salt", Keyed.random())
                .param("before", text(before))
                .param("after", text(after))
                .update();
    }

    private static byte @Nullable [] bytes(@Nullable PersonId person) {
        return person == null ? null : Ids.bytes(person.value());
    }

    private @Nullable String text(Map<String, String> values) {
        return values.isEmpty() ? null : json.writeValueAsString(new TreeMap<>(values));
    }
}
