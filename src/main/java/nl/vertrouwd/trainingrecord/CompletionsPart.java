package nl.vertrouwd.trainingrecord;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.CsvRow;
import nl.vertrouwd.organisation.ImportContext;
import nl.vertrouwd.organisation.ImportPart;
import nl.vertrouwd.organisation.ImportQueries;
import nl.vertrouwd.organisation.ImportedPersons;
import nl.vertrouwd.organisation.PreparedFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What people finished elsewhere: the file adds, and changes what it calls it; what was withdrawn here stays withdrawn. */
@Component
@Order(300)
class CompletionsPart implements ImportPart {

    static final String FILE = "completions.csv";

    private static final List<String> COLUMNS = List.of("personnel_number", "course_code", "completed_on", "reference");
    private static final int CODE = 64;
    private static final int LONGEST_REFERENCE = 100;

    private final ImportQueries database;
    private final Courses courses;
    private final Clock clock;

    CompletionsPart(ImportQueries database, Courses courses, Clock clock) {
        this.database = database;
        this.courses = courses;
        this.clock = clock;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Prepared check(ImportContext context) {
        ImportedPersons persons = context.shared(ImportedPersons.class);
        Map<String, UUID> known = courses.all().stream()
                .collect(Collectors.toMap(Course::code, course -> course.id().value()));
        Map<StoredCompletion.Key, DeliveredCompletion> delivered = new HashMap<>();
        ImportContext.Delivery delivery =
                context.read(FILE, COLUMNS, List.of(), row -> read(row, persons, known, delivered));
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new PreparedFacts<>(
                FILE, delivery, List.copyOf(delivered.values()), new CompletionTable(database, context, now));
    }

    private static void read(
            CsvRow row,
            ImportedPersons persons,
            Map<String, UUID> courses,
            Map<StoredCompletion.Key, DeliveredCompletion> delivered) {
        Optional<PersonId> person = persons.named(row);
        String code = row.code("course_code", CODE);
        @Nullable UUID course = courses.get(code);
        if (course == null && !code.isEmpty()) {
            row.error("course_code", "trainingrecord.import.error.course", CsvRow.shown(code));
        }
        LocalDate on = row.date("completed_on");
        String reference = row.oneLine("reference", LONGEST_REFERENCE);
        if (row.hasErrors() || person.isEmpty() || course == null || on == null) {
            return;
        }
        StoredCompletion.Key key = new StoredCompletion.Key(person.get().value(), course, on);
        DeliveredCompletion before = delivered.putIfAbsent(key, new DeliveredCompletion(row.line(), key, reference));
        if (before != null) {
            row.error("completed_on", "organisation.import.error.twice", Long.toString(before.line()));
        }
    }
}
