package nl.vertrouwd.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.ExportRequest;
import nl.vertrouwd.organisation.BranchAbove;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code participation}: how many took part in a year in each course, by the branch in which they were placed when the session began. */
@Component
class ParticipationExport implements Export {

    private final JdbcClient jdbc;

    ParticipationExport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "participation";
    }

    @Override
    public String textKey() {
        return "enrolment.export.participation";
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.YEAR);
    }

    @Override
    public About about() {
        return About.COURSES;
    }

    @Override
    public List<String> columns() {
        return List.of("course_code", "branch", "participants");
    }

    @Override
    public void write(ExportRequest request, Consumer<List<?>> rows) {
        jdbc.sql("""
                        SELECT t.code, t.branch, COUNT(*) FROM (
                          SELECT k.code, COALESCE(%s, '') AS branch FROM session s JOIN course k ON k.id = s.course_id
                          JOIN enrolment e ON e.session_id = s.id AND e.status = 'ATTENDED'
                          LEFT JOIN placement x ON x.person_id = e.person_id AND x.valid_from <= s.starts_on AND x.valid_until > s.starts_on
                          WHERE s.state = 'GIVEN' AND s.starts_on >= :from AND s.starts_on < :until) t
                        GROUP BY t.code, t.branch ORDER BY CAST(t.code AS BINARY), CAST(t.branch AS BINARY)
                        """.formatted(BranchAbove.code("x.unit_id", "s.starts_on")))
                .param("from", LocalDate.of(request.year(), 1, 1))
                .param("until", LocalDate.of(request.year() + 1, 1, 1))
                .query(row -> {
                    rows.accept(List.of(row.getString(1), row.getString(2), row.getInt(3)));
                });
    }
}
