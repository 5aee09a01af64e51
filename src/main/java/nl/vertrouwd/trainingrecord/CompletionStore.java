package nl.vertrouwd.trainingrecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.CourseId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of completions; the unique key decides which of two records of the same session is the first. */
@Repository
class CompletionStore {

    private static final String INSERT = """
            INSERT INTO completion (id, person_id, course_id, completed_on, session_id, certified, source, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, 'SESSION', ?)
            ON DUPLICATE KEY UPDATE id = id""";

    private static final String OF_PERSON = """
            SELECT c.id, c.person_id, c.course_id, c.completed_on, c.session_id, x.number, x.valid_until
            FROM completion c LEFT JOIN certificate x ON x.completion_id = c.id
            WHERE c.person_id = ? AND c.withdrawn_at IS NULL
            ORDER BY c.completed_on DESC, c.recorded_at DESC, c.id DESC""";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    CompletionStore(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    /** Writes the rows and says which of them were not there yet. */
    Set<CompletionId> insert(Collection<CompletionRow> rows) {
        template.batchUpdate(INSERT, rows, 500, (statement, row) -> {
            Completed completed = row.completed();
            statement.setBytes(1, Ids.bytes(row.id().value()));
            statement.setBytes(2, Ids.bytes(completed.person().value()));
            statement.setBytes(3, Ids.bytes(completed.course().value()));
            statement.setObject(4, completed.completedOn());
            statement.setBytes(5, Ids.bytes(completed.session()));
            statement.setBoolean(6, row.certified());
            statement.setObject(7, LocalDateTime.ofInstant(row.recordedAt(), ZoneOffset.UTC));
        });
        List<byte[]> ids = rows.stream().map(row -> Ids.bytes(row.id().value())).toList();
        return new HashSet<>(jdbc.sql("SELECT id FROM completion WHERE id IN (:ids)")
                .param("ids", ids)
                .query((row, number) -> new CompletionId(Ids.of(row.getBytes("id"))))
                .list());
    }

    List<Completion> of(PersonId person) {
        return jdbc.sql(OF_PERSON)
                .param(Ids.bytes(person.value()))
                .query((row, number) -> completion(row))
                .list();
    }

    private static Completion completion(ResultSet row) throws SQLException {
        byte[] session = row.getBytes("session_id");
        LocalDate until = row.getObject("valid_until", LocalDate.class);
        return new Completion(
                new CompletionId(Ids.of(row.getBytes("id"))),
                new PersonId(Ids.of(row.getBytes("person_id"))),
                new CourseId(Ids.of(row.getBytes("course_id"))),
                row.getObject("completed_on", LocalDate.class),
                session == null ? null : Ids.of(session),
                row.getString("number"),
                until == null || until.equals(DateRange.OPEN) ? null : until);
    }
}
