package nl.vertrouwd.trainingrecord;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.CourseId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the completions of sessions in step with what files say of them. A completion that is no longer true is withdrawn, and with it its
 * certificate; another is put beside it. Files bring no certificates.
 */
@Service
public class SessionCompletions {

    private static final int ROWS_AT_ONCE = 2000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Texts texts;
    private final Clock clock;

    SessionCompletions(JdbcTemplate template, Texts texts, Clock clock) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.texts = texts;
        this.clock = clock;
    }

    /** What stands of a session. */
    private record Standing(UUID id, Attended of) {}

    /** Makes exactly this stand of these sessions, inside the caller's transaction; what stands already stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Collection<UUID> sessions, Collection<Attended> attended) {
        if (sessions.isEmpty()) {
            return;
        }
        Set<Attended> missing = new HashSet<>(attended);
        List<UUID> untrue = new ArrayList<>();
        for (Standing standing : standing(sessions)) {
            if (!missing.remove(standing.of())) {
                untrue.add(standing.id());
            }
        }
        withdraw(untrue);
        record(missing);
    }

    private List<Standing> standing(Collection<UUID> sessions) {
        return jdbc.sql("SELECT id, person_id, course_id, completed_on, session_id FROM completion"
                        + " WHERE session_id IN (:sessions) AND withdrawn_at IS NULL")
                .param("sessions", sessions.stream().map(Ids::bytes).toList())
                .query((row, number) -> new Standing(
                        Ids.of(row.getBytes("id")),
                        new Attended(
                                new PersonId(Ids.of(row.getBytes("person_id"))),
                                new CourseId(Ids.of(row.getBytes("course_id"))),
                                row.getObject("completed_on", LocalDate.class),
                                Ids.of(row.getBytes("session_id")))))
                .list();
    }

    private void withdraw(List<UUID> untrue) {
        LocalDateTime now = now();
        String reason = texts.get(Languages.DUTCH, "trainingrecord.withdrawn.by-delivery");
        template.batchUpdate(
                "UPDATE completion SET withdrawn_at = ?, withdrawn_reason = ? WHERE id = ?",
                untrue,
                ROWS_AT_ONCE,
                (statement, id) -> {
                    statement.setObject(1, now);
                    statement.setString(2, reason);
                    statement.setBytes(3, Ids.bytes(id));
                });
    }

    private void record(Set<Attended> missing) {
        LocalDateTime now = now();
        template.batchUpdate("""
                INSERT INTO completion (id, person_id, course_id, completed_on, session_id, certified, source, recorded_at)
                VALUES (?, ?, ?, ?, ?, FALSE, 'IMPORTED_SESSION', ?)
                """, missing, ROWS_AT_ONCE, (statement, one) -> {
            statement.setBytes(1, Ids.bytes(Ids.next()));
            statement.setBytes(2, Ids.bytes(one.person().value()));
            statement.setBytes(3, Ids.bytes(one.course().value()));
            statement.setObject(4, one.on());
            statement.setBytes(5, Ids.bytes(one.session()));
            statement.setObject(6, now);
        });
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
