package nl.vertrouwd.enrolment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.Ids;
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

    void add(EnrolmentEntity enrolment, AccountId by) {
        jdbc.sql("INSERT INTO enrolment_event (id, enrolment_id, status, at, by_account) VALUES (?, ?, ?, ?, ?)")
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(enrolment.id()),
                        enrolment.status().name(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        Ids.bytes(by.value()))
                .update();
    }
}
