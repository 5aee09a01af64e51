package nl.vertrouwd.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What was changed and who looked into whose file: written with its cause, never changed afterwards. */
@Service
public class AuditTrail {

    static final String LOOKED = "access.looked";
    static final String FORGOTTEN = "access.forgotten";
    static final String SIGNED = "access.audit-signed";
    static final String GUARDED = "access.audit-guarded";

    static final Duration LOOKS_KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final LookTable looks;
    private final AuditWriter writer;
    private final AuditSealing sealing;
    private final AccountNames names;
    private final Clock clock;

    AuditTrail(
            JdbcClient jdbc,
            LookTable looks,
            AuditWriter writer,
            AuditSealing sealing,
            AccountNames names,
            Clock clock) {
        this.jdbc = jdbc;
        this.looks = looks;
        this.writer = writer;
        this.sealing = sealing;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Writes down, inside the transaction of the change itself, what somebody did. Refuses to run without a transaction: an entry
     * without its change, or a change without its entry, must not be possible. Values say nothing about anybody but the person whom
     * the entry is about.
     *
     * @param action {@code <module>.<what-was-done>}, such as {@code access.role-granted}; its sentence is the text {@code audit.<action>}
     * @param before what it was, by name of the field; empty for something new and for a look. The name of a field is the text
     *     {@code audit.<module>.field.<name>}; a value is a word of {@link AuditWords#word}, a date, or shown as it is
     * @param after what it became; empty for something that went
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Actor by, String action, AuditSubject subject, Map<String, String> before, Map<String, String> after) {
        record(by, action, List.of(new AuditFact(subject, before, after)));
    }

    /** The same for many things to which somebody did the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor by, String action, List<AuditFact> facts) {
        if (!action.matches("[a-z]+\\.[a-z-]{1,58}")) {
            throw new IllegalArgumentException(action);
        }
        writer.write(by, action, facts);
        sealing.wakeAfterCommit();
    }

    /**
     * The same for a change of which only what differs is worth keeping; writes nothing when nothing differs.
     *
     * @param what says which thing it is, such as its code; part of both sides
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordChange(
            Actor by,
            String action,
            AuditSubject subject,
            Map<String, String> what,
            Map<String, String> before,
            Map<String, String> after) {
        Map<String, String> was = new HashMap<>(before);
        Map<String, String> became = new HashMap<>(after);
        before.forEach((field, value) -> {
            if (value.equals(after.get(field))) {
                was.remove(field);
                became.remove(field);
            }
        });
        if (!was.isEmpty() || !became.isEmpty()) {
            if (!before.isEmpty()) {
                was.putAll(what);
            }
            if (!after.isEmpty()) {
                became.putAll(what);
            }
            record(by, action, subject, was, became);
        }
    }

    /**
     * Writes down that somebody looks into the file of somebody else, at most once for the two of them in an hour; nothing for one's
     * own file or for the product itself. Part of the transaction that reads; refuses one that is read-only, in which nothing can be
     * written.
     *
     * @param whatKey key of the text that says what was looked at
     */
    @Transactional
    public void looked(Actor by, PersonId person, String whatKey) {
        looked(by, List.of(person), whatKey);
    }

    /** The same for many people at once, in a number of statements that hardly grows with them. */
    @Transactional
    public void looked(Actor by, Collection<PersonId> people, String whatKey) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("a look is written down; its transaction cannot be read-only");
        }
        if (by.equals(Accounts.SYSTEM)) {
            return;
        }
        Map<String, String> what = Map.of("what", AuditWords.word(whatKey));
        List<PersonId> others =
                people.stream().filter(person -> !by.is(person)).distinct().toList();
        List<AuditFact> facts = firstOfThisHour(by, others).stream()
                .map(person -> new AuditFact(AuditSubject.person(person), Map.of(), what))
                .toList();
        if (!facts.isEmpty()) {
            record(by, LOOKED, facts);
        }
    }

    /**
     * Writes down what somebody did with their own file; once an hour, however often they do it. Part of the transaction that reads; refuses
     * one that is read-only.
     */
    @Transactional
    public void onceAnHour(Actor by, String action, PersonId own, Map<String, String> after) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("this is written down; its transaction cannot be read-only");
        }
        if (!firstOfThisHour(by, List.of(own)).isEmpty()) {
            record(by, action, AuditSubject.person(own), Map.of(), after);
        }
    }

    private List<PersonId> firstOfThisHour(Actor by, List<PersonId> people) {
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        List<PersonId> first = looks.first(by.account(), people, hour);
        if (!first.isEmpty()) {
            looks.forgetBefore(hour.minus(LOOKS_KEPT));
        }
        return first;
    }

    /** Who looked into the actor's own file, latest first; at most {@code limit} after the first {@code offset}. */
    @Transactional(readOnly = true)
    public List<Look> looksInto(Actor by, Locale locale, int offset, int limit) {
        PersonId person = by.person();
        if (person == null) {
            return List.of();
        }
        record Row(Instant at, AccountId account, String what) {}
        List<Row> rows = jdbc.sql("""
                        SELECT e.at, e.account_id, c.after_json FROM audit_entry e LEFT JOIN audit_content c ON c.entry_id = e.id
                         WHERE e.person_id = :person AND e.action = :action
                         ORDER BY e.at DESC, e.id DESC LIMIT :limit OFFSET :offset
                        """)
                .param("person", Ids.bytes(person.value()))
                .param("action", LOOKED)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new Row(
                        Utc.instant(row.getObject("at", LocalDateTime.class)),
                        new AccountId(Ids.of(row.getBytes("account_id"))),
                        writer.values(row.getString("after_json")).getOrDefault("what", "")))
                .list();
        Map<AccountId, String> called =
                names.of(by, rows.stream().map(Row::account).toList(), locale);
        return rows.stream()
                .map(row -> new Look(row.at(), called.getOrDefault(row.account(), ""), row.what()))
                .toList();
    }

    /**
     * Destroys for good what entries say about a person who is erased; that there were entries, when and by whom stays, and so does
     * the chain over them. Returns how many were emptied; when none were, there is nothing to write down.
     */
    @Transactional
    public int forget(PersonId person) {
        jdbc.sql("DELETE FROM audit_look WHERE person_id = ?")
                .param(Ids.bytes(person.value()))
                .update();
        return forget(AuditSubject.person(person), "e.person_id = :id");
    }

    /** The same for a thing that stands for somebody who is in no personnel file, such as the account of somebody from outside. */
    @Transactional
    public int forgetThing(AuditSubject thing) {
        return forget(thing, "e.person_id IS NULL AND e.subject_kind = :kind AND e.subject_id = :id");
    }

    private int forget(AuditSubject subject, String theirs) {
        int emptied = jdbc.sql("DELETE c FROM audit_content c JOIN audit_entry e ON e.id = c.entry_id WHERE " + theirs
                        + " AND e.action <> :kept")
                .param("kind", subject.kind())
                .param("id", Ids.bytes(Objects.requireNonNull(subject.id())))
                .param("kept", FORGOTTEN)
                .update();
        if (emptied > 0) {
            record(Accounts.SYSTEM, FORGOTTEN, subject, Map.of(), Map.of("entries", Integer.toString(emptied)));
        }
        return emptied;
    }

    /** Writes down that somebody at the machine vouches for the trail as it stands. */
    @Transactional
    public void signedAnew() {
        record(Accounts.SYSTEM, SIGNED, AuditSubject.thing("audit", null), Map.of(), Map.of());
    }

    /** Writes down that from now on the database itself refuses changes. */
    void guarded() {
        record(Accounts.SYSTEM, GUARDED, AuditSubject.thing("audit", null), Map.of(), Map.of());
    }
}
