package nl.vertrouwd.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Job;
import nl.vertrouwd.base.JobRun;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every morning: who takes part in a session is reminded in the week and on the day before it, once for each, and not of what they enrolled
 * for since. Whoever would get both at once gets the nearest.
 */
@Component
class Reminders implements Job {

    private static final int WEEK = 7;
    private static final String COMING = """
            SELECT s.id, s.starts_on, e.person_id FROM session s JOIN enrolment e ON e.session_id = s.id
            WHERE s.state = 'PUBLISHED' AND s.starts_on > :day AND s.starts_on <= :last AND e.status = 'ENROLLED'
              AND e.since < IF(s.starts_on = :tomorrow, :day, DATE_SUB(s.starts_on, INTERVAL 7 DAY))
              AND NOT EXISTS (SELECT 1 FROM message m WHERE m.receiver = e.person_id AND m.kind = 'REMINDER'
                AND m.cause = CONCAT(LOWER(HEX(s.id)), ':', s.starts_on, ':', IF(s.starts_on = :tomorrow, 1, 7)))
            ORDER BY s.starts_on, s.id, e.person_id
            """;

    private final JdbcClient jdbc;
    private final MessageWriter writer;

    Reminders(JdbcClient jdbc, MessageWriter writer) {
        this.jdbc = jdbc;
        this.writer = writer;
    }

    private record Coming(UUID session, LocalDate on, PersonId person) {}

    @Override
    public String name() {
        return "notification.reminders";
    }

    @Override
    public String schedule() {
        return "0 0 5 * * ?";
    }

    @Override
    public void run(JobRun run) {
        LocalDate tomorrow = run.day().plusDays(1);
        List<Coming> coming = jdbc.sql(COMING)
                .param("day", run.day())
                .param("tomorrow", tomorrow)
                .param("last", run.day().plusDays(WEEK))
                .query((row, number) -> new Coming(
                        Ids.of(row.getBytes("id")),
                        row.getObject("starts_on", LocalDate.class),
                        new PersonId(Ids.of(row.getBytes("person_id")))))
                .list();
        run.expect(coming.size());
        run.each(
                coming,
                each -> each.person().value().toString(),
                each -> remind(each, each.on().equals(tomorrow)));
    }

    private void remind(Coming each, boolean tomorrow) {
        String session = each.session().toString().replace("-", "");
        writer.tell(
                MessageKind.REMINDER,
                Receiver.of(each.person()),
                session + ":" + each.on() + ":" + (tomorrow ? 1 : WEEK),
                Map.of(KnownSessions.SESSION, each.session().toString()));
    }
}
