package nl.vertrouwd.trainingrecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of certificates: written once, read by number, never changed. */
@Repository
class CertificateStore {

    private static final String INSERT = """
            INSERT INTO certificate (number, completion_id, person_name, course_title_nl, course_title_en, completed_on, hours,
                                     trainers, place, valid_until, issued_on)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String FIND = """
            SELECT x.*, c.person_id, c.withdrawn_at IS NOT NULL AS withdrawn
            FROM certificate x JOIN completion c ON c.id = x.completion_id
            WHERE x.number = ?""";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    CertificateStore(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    void insert(Map<CompletionId, Certificate> certificates) {
        template.batchUpdate(INSERT, certificates.entrySet(), 500, (statement, entry) -> {
            Certificate certificate = entry.getValue();
            statement.setString(1, certificate.number().value());
            statement.setBytes(2, Ids.bytes(entry.getKey().value()));
            statement.setString(3, certificate.personName());
            statement.setString(4, certificate.titleDutch());
            statement.setString(5, certificate.titleEnglish());
            statement.setObject(6, certificate.completedOn());
            statement.setInt(7, certificate.hours());
            statement.setString(8, json.writeValueAsString(certificate.trainers()));
            statement.setString(9, certificate.place());
            statement.setObject(10, certificate.valid().until());
            statement.setObject(11, certificate.issuedOn());
        });
    }

    Optional<Certificate> find(CertificateNumber number) {
        return jdbc.sql(FIND)
                .param(number.value())
                .query((row, index) -> certificate(row))
                .optional();
    }

    private Certificate certificate(ResultSet row) throws SQLException {
        return new Certificate(
                new CertificateNumber(row.getString("number")),
                new PersonId(Ids.of(row.getBytes("person_id"))),
                row.getString("person_name"),
                row.getString("course_title_nl"),
                row.getString("course_title_en"),
                new DateRange(
                        row.getObject("completed_on", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                row.getInt("hours"),
                List.of(json.readValue(row.getString("trainers"), String[].class)),
                row.getString("place"),
                row.getObject("issued_on", LocalDate.class),
                row.getBoolean("withdrawn"));
    }
}
