package nl.vertrouwd.planning;

import java.util.List;
import java.util.Map;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.CourseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The materials with which a new session of a course begins; sessions that are planned already keep their own. */
@Service
public class CourseMaterials {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    CourseMaterials(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** In order; empty when nobody has said what is usual. */
    @Transactional(readOnly = true)
    public List<Material> of(CourseId course) {
        return jdbc.sql("SELECT text, link FROM course_material WHERE course_id = ? ORDER BY position")
                .param(Ids.bytes(course.value()))
                .query((row, number) -> new Material(row.getString("text"), row.getString("link")))
                .list();
    }

    /** Keeps these in place of what was usual; for planners. Nothing is kept, and what is wrong is returned, when a line is not right. */
    @Transactional
    public List<FieldProblem> keep(CourseId course, List<Material> usual, Actor by) {
        Planners.require(by);
        List<Material> wanted = usual.stream().map(Material::stripped).toList();
        List<FieldProblem> problems = TermsCheck.problems(wanted);
        List<Material> before = of(course);
        if (!problems.isEmpty() || before.equals(wanted)) {
            return problems;
        }
        jdbc.sql("DELETE FROM course_material WHERE course_id = ?")
                .param(Ids.bytes(course.value()))
                .update();
        for (int i = 0; i < wanted.size(); i++) {
            jdbc.sql("INSERT INTO course_material (course_id, position, text, link) VALUES (?, ?, ?, ?)")
                    .params(
                            Ids.bytes(course.value()),
                            i,
                            wanted.get(i).text(),
                            wanted.get(i).link())
                    .update();
        }
        audit.record(
                by,
                "planning.materials-changed",
                AuditSubject.thing("course", course.value()),
                values(before),
                values(wanted));
        return problems;
    }

    private static Map<String, String> values(List<Material> materials) {
        return materials.isEmpty()
                ? Map.of()
                : Map.of(
                        "materials",
                        AuditWords.several(
                                materials.stream().map(Material::text).toList()));
    }
}
