package nl.vertrouwd.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the catalogue. */
@Repository
class CourseRows {

    private static final String SELECT = """
            SELECT c.*, (SELECT GROUP_CONCAT(f.form) FROM course_form f WHERE f.course_id = c.id) AS forms
            FROM course c
            """;

    private final JdbcClient jdbc;

    CourseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Course> all() {
        return jdbc.sql(SELECT + "ORDER BY c.position, c.code")
                .query(CourseRows::course)
                .list();
    }

    Optional<Course> find(CourseId id) {
        return jdbc.sql(SELECT + "WHERE c.id = :id")
                .param("id", Ids.bytes(id.value()))
                .query(CourseRows::course)
                .optional();
    }

    Optional<Course> byCode(String code) {
        return jdbc.sql(SELECT + "WHERE c.code = :code")
                .param("code", code)
                .query(CourseRows::course)
                .optional();
    }

    /** Stores the settings unless the version moved on; whether it did. */
    boolean update(CourseSettings wanted) {
        boolean stored = values("""
                                UPDATE course SET title_nl = :titleDutch, title_en = :titleEnglish, summary_nl = :summaryDutch,
                                    summary_en = :summaryEnglish, kind = :kind, audience = :audience, day_parts = :dayParts,
                                    actors = :actors, qualified_trainers = :qualified, capacity = :capacity, minimum = :minimum,
                                    below_minimum = :below, deadline_days = :deadlineDays,
                                    missable_day_parts = :missable, certified = :certified, certificate_months = :months,
                                    active = :active, version = version + 1
                                WHERE id = :id AND version = :version
                                """, wanted).param("version", wanted.version()).update() == 1;
        if (stored) {
            jdbc.sql("DELETE FROM course_form WHERE course_id = :id")
                    .param("id", Ids.bytes(wanted.id().value()))
                    .update();
            insertForms(wanted);
        }
        return stored;
    }

    /**
     * Stores a new course unless its code is there already. The forms hang on the identity: when the code was there under another one,
     * no form is written either, also when another node wrote the course a moment ago.
     */
    void insertIfMissing(String code, int position, CourseSettings wanted) {
        values("""
                        INSERT INTO course (id, code, position, title_nl, title_en, summary_nl, summary_en, kind, audience, day_parts,
                            actors, qualified_trainers, capacity, minimum, below_minimum, deadline_days, missable_day_parts, certified,
                            certificate_months, active, version)
                        VALUES (:id, :code, :position, :titleDutch, :titleEnglish, :summaryDutch, :summaryEnglish, :kind, :audience,
                            :dayParts, :actors, :qualified, :capacity, :minimum, :below, :deadlineDays, :missable, :certified,
                            :months, :active, 0)
                        ON DUPLICATE KEY UPDATE code = code
                        """, wanted).param("code", code).param("position", position).update();
        insertForms(wanted);
    }

    private void insertForms(CourseSettings wanted) {
        for (Form form : wanted.forms()) {
            jdbc.sql("INSERT INTO course_form (course_id, form) SELECT id, :form FROM course WHERE id = :id")
                    .param("id", Ids.bytes(wanted.id().value()))
                    .param("form", form.name())
                    .update();
        }
    }

    private JdbcClient.StatementSpec values(String sql, CourseSettings wanted) {
        return jdbc.sql(sql)
                .param("id", Ids.bytes(wanted.id().value()))
                .param("titleDutch", wanted.titleDutch())
                .param("titleEnglish", wanted.titleEnglish())
                .param("summaryDutch", wanted.summaryDutch())
                .param("summaryEnglish", wanted.summaryEnglish())
                .param("kind", wanted.kind().name())
                .param("audience", wanted.audience().name())
                .param("dayParts", wanted.dayParts())
                .param("actors", wanted.actors())
                .param("qualified", wanted.qualifiedTrainers())
                .param("capacity", wanted.capacity())
                .param("minimum", wanted.minimum())
                .param("below", wanted.belowMinimum().name())
                .param("deadlineDays", wanted.deadlineDays())
                .param("missable", wanted.missableDayParts())
                .param("certified", wanted.certified())
                .param("months", wanted.certificateMonths())
                .param("active", wanted.active());
    }

    private static Course course(ResultSet row, int number) throws SQLException {
        return new Course(
                new CourseId(Ids.of(row.getBytes("id"))),
                row.getString("code"),
                row.getString("title_nl"),
                row.getString("title_en"),
                row.getString("summary_nl"),
                row.getString("summary_en"),
                CourseKind.valueOf(row.getString("kind")),
                Audience.valueOf(row.getString("audience")),
                forms(row.getString("forms")),
                row.getInt("day_parts"),
                row.getBoolean("actors"),
                row.getBoolean("qualified_trainers"),
                row.getInt("capacity"),
                row.getInt("minimum"),
                BelowMinimum.valueOf(row.getString("below_minimum")),
                row.getInt("deadline_days"),
                row.getInt("missable_day_parts"),
                row.getBoolean("certified"),
                row.getObject("certificate_months", Integer.class),
                row.getBoolean("active"),
                row.getLong("version"));
    }

    private static Set<Form> forms(@Nullable String names) {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        if (names != null) {
            Arrays.stream(names.split(",")).map(Form::valueOf).forEach(forms::add);
        }
        return Set.copyOf(forms);
    }
}
