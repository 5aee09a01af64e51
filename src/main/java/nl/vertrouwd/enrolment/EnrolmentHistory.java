package nl.vertrouwd.enrolment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.planning.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what happened to an enrolment, row by row; nothing in it is ever changed. */
@Component
class EnrolmentHistory {

    private final JdbcClient jdbc;
    private final Clock clock;

    EnrolmentHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The enrolments of a session that stand because this account made them, for themselves or for others. */
    Set<UUID> madeBy(AccountId account, SessionId session) {
        return new HashSet<>(jdbc.sql("""
                        SELECT e.id FROM enrolment e JOIN enrolment_event v ON v.enrolment_id = e.id
                        WHERE e.session_id = :session AND e.status = 'ENROLLED' AND v.status = 'ENROLLED' AND v.by_account = :account
                          AND NOT EXISTS (SELECT 1 FROM enrolment_event l WHERE l.enrolment_id = e.id
                                          AND (l.at > v.at OR (l.at = v.at AND l.id > v.id)))
                        """)
                .param("session", Ids.bytes(session.value()))
                .param("account", Ids.bytes(account.value()))
                .query((row, number) -> Ids.of(row.getBytes("id")))
                .list());
    }

    /** Gives the identity of the row. */
    UUID add(EnrolmentEntity enrolment, AccountId by) {
        UUID id = Ids.next();
        jdbc.sql("INSERT INTO enrolment_event (id, enrolment_id, status, at, by_account) VALUES (?, ?, ?, ?, ?)")
                .params(
                        Ids.bytes(id),
                        Ids.bytes(enrolment.id()),
                        enrolment.status().name(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        Ids.bytes(by.value()))
                .update();
        return id;
    }
}
