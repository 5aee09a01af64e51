package nl.vertrouwd.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.vertrouwd.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Messages that are not true any more when their mail can go, because they waited for a quiet night or for a mail server: a reminder of a
 * session that was cancelled, has begun, or is no longer theirs, and a duty that was met since. They stay in the product; no mail says it.
 */
@Component
class Overtaken {

    private static final String REMINDERS = """
            SELECT m.id FROM message m
            LEFT JOIN session s ON s.id = UUID_TO_BIN(m.facts ->> '$.session') AND s.state = 'PUBLISHED' AND s.starts_on > :today
            LEFT JOIN enrolment e ON e.session_id = s.id AND e.person_id = m.person_id AND e.status = 'ENROLLED'
            WHERE m.id IN (:ids) AND m.kind = 'REMINDER' AND e.person_id IS NULL
            """;
    private static final String DUTIES = """
            SELECT m.id FROM message m
            WHERE m.id IN (:ids) AND m.kind IN ('DUE', 'OVERDUE') AND m.created_at < :yesterday
              AND NOT EXISTS (SELECT 1 FROM duty_period d WHERE d.person_id = m.person_id AND d.scheme = SUBSTRING_INDEX(m.cause, ':', 1)
                AND d.valid_from <= :today AND d.valid_until > :today AND d.state IN ('DUE', 'EXPIRING', 'OVERDUE'))
            """;
    private static final Set<MessageKind> OF_DUTIES = Set.of(MessageKind.DUE, MessageKind.OVERDUE);

    private final JdbcClient jdbc;
    private final Clock clock;

    Overtaken(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is still true of these; two statements at most. */
    <T> List<T> without(Collection<T> all, Function<T, Message> message) {
        List<Message> messages = all.stream().map(message).toList();
        Set<UUID> gone = new HashSet<>(find(REMINDERS, messages, Set.of(MessageKind.REMINDER)));
        gone.addAll(find(DUTIES, messages, OF_DUTIES));
        return all.stream()
                .filter(each -> !gone.contains(message.apply(each).id()))
                .toList();
    }

    private Collection<UUID> find(String sql, List<Message> all, Set<MessageKind> kinds) {
        List<byte[]> ids = all.stream()
                .filter(message -> kinds.contains(message.kind()))
                .map(message -> Ids.bytes(message.id()))
                .toList();
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(sql)
                        .param("ids", ids)
                        .param("today", LocalDate.now(clock))
                        .param("yesterday", Utc.of(clock.instant().minus(Delivery.TRIED_FOR)))
                        .query((row, number) -> Ids.of(row.getBytes(1)))
                        .list();
    }
}
