package nl.vertrouwd.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of messages. */
@Component
class MessageStore {

    private static final String COLUMNS =
            "SELECT m.id, m.receiver, m.kind, m.facts, m.created_at, m.read_at FROM message m ";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    MessageStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(MessageKind kind, Receiver receiver, String cause, Map<String, String> facts, boolean read) {
        var now = Utc.of(clock.instant());
        jdbc.sql("""
                        INSERT INTO message (id, person_id, account_id, kind, cause, facts, created_at, read_at, mail, mail_at)
                        VALUES (:id, :person, :account, :kind, :cause, :facts, :now, IF(:read, :now, NULL), 'WAITING', :now)
                        ON DUPLICATE KEY UPDATE id = message.id
                        """)
                .param("id", Ids.bytes(Ids.next()))
                .param(
                        "person",
                        receiver.person() == null
                                ? null
                                : Ids.bytes(receiver.person().value()))
                .param(
                        "account",
                        receiver.account() == null
                                ? null
                                : Ids.bytes(receiver.account().value()))
                .param("kind", kind.name())
                .param("cause", cause)
                .param("facts", JSON.writeValueAsString(facts))
                .param("read", read)
                .param("now", now)
                .update();
    }

    /** The latest first. */
    List<Message> of(UUID receiver, int offset, int limit) {
        return jdbc.sql(COLUMNS + "WHERE m.receiver = ? ORDER BY m.created_at DESC, m.id DESC LIMIT ? OFFSET ?")
                .params(Ids.bytes(receiver), limit, offset)
                .query(MessageStore::message)
                .list();
    }

    int unread(UUID receiver) {
        return jdbc.sql("SELECT COUNT(*) FROM message WHERE receiver = ? AND read_at IS NULL")
                .param(Ids.bytes(receiver))
                .query(Integer.class)
                .single();
    }

    /** The same of many; who has read everything is left out. */
    Map<UUID, Integer> unread(Collection<UUID> receivers) {
        Map<UUID, Integer> unread = new HashMap<>();
        if (!receivers.isEmpty()) {
            jdbc.sql("SELECT receiver, COUNT(*) FROM message WHERE receiver IN (:receivers) AND read_at IS NULL"
                            + " GROUP BY receiver")
                    .param("receivers", receivers.stream().map(Ids::bytes).toList())
                    .query(row -> {
                        unread.put(Ids.of(row.getBytes(1)), row.getInt(2));
                    });
        }
        return unread;
    }

    /** One of them, or all when there is no identity; returns how many were unread. */
    int markRead(UUID receiver, @Nullable UUID id) {
        return jdbc.sql("UPDATE message SET read_at = :now WHERE receiver = :receiver AND read_at IS NULL"
                        + " AND (:all OR id = :id)")
                .param("now", Utc.of(clock.instant()))
                .param("receiver", Ids.bytes(receiver))
                .param("all", id == null)
                .param("id", id == null ? null : Ids.bytes(id))
                .update();
    }

    /** What these receivers were told of these kinds before, as {@link #told}. */
    Set<String> causes(Set<MessageKind> kinds, Collection<UUID> receivers) {
        return receivers.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("SELECT receiver, kind, cause FROM message"
                                + " WHERE receiver IN (:receivers) AND kind IN (:kinds)")
                        .param(
                                "receivers",
                                receivers.stream().distinct().map(Ids::bytes).toList())
                        .param("kinds", kinds.stream().map(MessageKind::name).toList())
                        .query((row, number) -> told(
                                Ids.of(row.getBytes("receiver")),
                                MessageKind.valueOf(row.getString("kind")),
                                row.getString("cause")))
                        .list());
    }

    /** How many were told something of a kind since then, as far as it is kept. */
    int receiversSince(MessageKind kind, Instant moment) {
        return jdbc.sql("SELECT COUNT(DISTINCT receiver) FROM message WHERE kind = ? AND created_at >= ?")
                .params(kind.name(), Utc.of(moment))
                .query(Integer.class)
                .single();
    }

    /** A message in one word. */
    static String told(UUID receiver, MessageKind kind, String cause) {
        return receiver + " " + kind + " " + cause;
    }

    /** Messages whose time to be mailed has come, the longest waiting first; nobody else takes them up before this transaction ends. */
    List<Message> takeWaiting(Instant now, int limit) {
        return jdbc.sql(
                        COLUMNS
                                + "WHERE m.mail = 'WAITING' AND m.mail_at <= ? ORDER BY m.mail_at LIMIT ? FOR UPDATE SKIP LOCKED")
                .params(Utc.of(now), limit)
                .query(MessageStore::message)
                .list();
    }

    void putInLetter(Collection<Message> messages, UUID letter) {
        jdbc.sql("UPDATE message SET mail = 'IN_LETTER', letter_id = :letter WHERE id IN (:ids)")
                .param("letter", Ids.bytes(letter))
                .param("ids", keys(messages))
                .update();
    }

    void keepFromMail(Collection<Message> messages) {
        if (!messages.isEmpty()) {
            jdbc.sql("UPDATE message SET mail = 'NONE' WHERE id IN (:ids)")
                    .param("ids", keys(messages))
                    .update();
        }
    }

    void postpone(Collection<Message> messages, Instant until) {
        jdbc.sql("UPDATE message SET mail_at = :until WHERE id IN (:ids)")
                .param("until", Utc.of(until))
                .param("ids", keys(messages))
                .update();
    }

    /** What is in these letters, in the order in which it was written. */
    List<InLetter> inLetters(Collection<UUID> letters) {
        return jdbc.sql("SELECT m.id, m.receiver, m.kind, m.facts, m.created_at, m.read_at, m.letter_id FROM message m"
                        + " WHERE m.letter_id IN (:letters) ORDER BY m.created_at, m.id")
                .param("letters", letters.stream().map(Ids::bytes).toList())
                .query((row, number) -> new InLetter(Ids.of(row.getBytes("letter_id")), message(row, number)))
                .list();
    }

    /** A message and the letter it is in. */
    record InLetter(UUID letter, Message message) {}

    private static List<byte[]> keys(Collection<Message> messages) {
        return messages.stream().map(message -> Ids.bytes(message.id())).toList();
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        return new Message(
                Ids.of(row.getBytes("id")),
                Ids.of(row.getBytes("receiver")),
                MessageKind.valueOf(row.getString("kind")),
                JSON.readValue(row.getString("facts"), FACTS),
                Utc.moment(row, "created_at"),
                Utc.momentOrNone(row, "read_at"));
    }
}
