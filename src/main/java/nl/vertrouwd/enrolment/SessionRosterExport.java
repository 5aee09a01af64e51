package nl.vertrouwd.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.ExportRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** {@code session-roster}: who stands how in every session that begins in a year; who was erased is left out. */
@Component
class SessionRosterExport implements Export {

    private final JdbcTemplate streaming;

    SessionRosterExport(JdbcTemplate database) {
        streaming = new JdbcTemplate(Objects.requireNonNull(database.getDataSource()));
        streaming.setFetchSize(Integer.MIN_VALUE);
    }

    @Override
    public String name() {
        return "session-roster";
    }

    @Override
    public String textKey() {
        return "enrolment.export.session-roster";
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.YEAR);
    }

    @Override
    public About about() {
        return About.PEOPLE;
    }

    @Override
    public List<String> columns() {
        return List.of("session_reference", "personnel_number", "status");
    }

    @Override
    public void write(ExportRequest request, Consumer<List<?>> rows) {
        streaming.query(
                """
                SELECT s.reference, p.personnel_number, e.status FROM session s JOIN enrolment e ON e.session_id = s.id
                JOIN person p ON p.id = e.person_id
                WHERE s.starts_on >= ? AND s.starts_on < ? AND NOT p.erased
                ORDER BY CAST(s.reference AS BINARY), CAST(p.personnel_number AS BINARY)
                """,
                row -> {
                    rows.accept(List.of(row.getString(1), row.getString(2), row.getString(3)));
                },
                LocalDate.of(request.year(), 1, 1),
                LocalDate.of(request.year() + 1, 1, 1));
    }
}
