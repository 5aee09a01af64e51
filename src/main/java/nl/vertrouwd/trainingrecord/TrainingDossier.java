package nl.vertrouwd.trainingrecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.DossierEntry;
import nl.vertrouwd.access.DossierFacts;
import nl.vertrouwd.access.DossierPart;
import nl.vertrouwd.access.DossierSection;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.CourseKind;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Knowledge;
import nl.vertrouwd.organisation.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody finished, with the certificates: all of it for themselves, also what was withdrawn. Who coordinates the confidants gets their
 * courses and no papers; the line gets nothing.
 */
@Component
@Order(500)
class TrainingDossier implements DossierPart {

    private static final String SELECT = """
            SELECT c.id, c.course_id, c.completed_on, c.reference, c.source, c.withdrawn_at, c.withdrawn_reason,
                   x.number, x.issued_on, x.valid_until, x.hours, x.trainers, x.place
              FROM completion c LEFT JOIN certificate x ON x.completion_id = c.id
             WHERE c.person_id = ? ORDER BY c.completed_on DESC, c.recorded_at DESC, c.id DESC
            """;

    private final JdbcClient jdbc;
    private final Courses courses;
    private final Sight sight;
    private final DossierWords words;
    private final Texts texts;
    private final JsonMapper json = JsonMapper.shared();

    TrainingDossier(JdbcClient jdbc, Courses courses, Sight sight, DossierWords words, Texts texts) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.sight = sight;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "training";
    }

    private record Row(CourseId course, DossierEntry entry) {}

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        boolean all = sight.opens(reader, person, Knowledge.LEARNING);
        if (!all && !sight.opens(reader, person, Knowledge.CONFIDANT_COURSES)) {
            return Optional.empty();
        }
        Map<CourseId, Course> known = courses.all().stream().collect(Collectors.toMap(Course::id, course -> course));
        List<DossierEntry> entries = jdbc
                .sql(SELECT)
                .param(Ids.bytes(person.value()))
                .query((row, number) -> row(row, known, all, language))
                .list()
                .stream()
                .filter(row -> all
                        || isOfConfidants(known.get(row.course()))
                                && !row.entry().withdrawn())
                .map(Row::entry)
                .toList();
        if (!all && entries.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DossierSection(
                name(),
                person,
                texts.get(language, all ? "trainingrecord.dossier.training" : "trainingrecord.dossier.confidant"),
                texts.get(language, "trainingrecord.dossier.training.none"),
                DossierSection.Layout.LIST,
                entries));
    }

    private static boolean isOfConfidants(@Nullable Course course) {
        return course != null && course.kind() == CourseKind.CONFIDANT;
    }

    private Row row(ResultSet row, Map<CourseId, Course> known, boolean all, Locale language) throws SQLException {
        CourseId id = new CourseId(Ids.of(row.getBytes("course_id")));
        Course course = Objects.requireNonNull(known.get(id));
        boolean withdrawn = row.getTimestamp("withdrawn_at") != null;
        DossierFacts facts = words.facts(language)
                .data("course", course.code())
                .day(
                        "completed_on",
                        "trainingrecord.dossier.completed-on",
                        row.getObject("completed_on", LocalDate.class));
        if (all) {
            facts.data("source", row.getString("source"))
                    .text("reference", "trainingrecord.dossier.reference", row.getString("reference"))
                    .text("withdrawn_because", "trainingrecord.dossier.withdrawn", row.getString("withdrawn_reason"));
            certificate(row, facts, language);
        }
        String number = row.getString("number");
        boolean paper = all && number != null && !withdrawn;
        return new Row(
                id,
                DossierEntry.of(course.title(language), facts.list())
                        .withdrawn(withdrawn)
                        .file(paper ? "/certificates/" + number + ".pdf?lang=" + language.getLanguage() : null));
    }

    private void certificate(ResultSet row, DossierFacts facts, Locale language) throws SQLException {
        String number = row.getString("number");
        if (number == null) {
            return;
        }
        LocalDate until = row.getObject("valid_until", LocalDate.class);
        boolean open = until.equals(DateRange.OPEN);
        List<String> trainers = List.of(json.readValue(row.getString("trainers"), String[].class));
        facts.text("certificate", "trainingrecord.dossier.certificate", number)
                .data("issued_on", row.getObject("issued_on", LocalDate.class).toString())
                .shown(
                        "certificate_until",
                        open ? null : until.toString(),
                        "trainingrecord.paper.valid-until",
                        open
                                ? texts.get(language, "trainingrecord.paper.no-end")
                                : Formats.of(language).date(until.minusDays(1)))
                .data("hours", row.getInt("hours"))
                .shown("trainers", trainers, "trainingrecord.paper.trainers", String.join(", ", trainers))
                .text("place", "trainingrecord.paper.place", row.getString("place"));
    }
}
