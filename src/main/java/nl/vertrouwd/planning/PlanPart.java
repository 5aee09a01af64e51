package nl.vertrouwd.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.CsvRow;
import nl.vertrouwd.organisation.ExchangeFormats;
import nl.vertrouwd.organisation.ImportContext;
import nl.vertrouwd.organisation.ImportPart;
import nl.vertrouwd.organisation.ImportQueries;
import nl.vertrouwd.organisation.ImportedUnits;
import nl.vertrouwd.organisation.PreparedFacts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The targets of the year plan: the file adds and changes; what is absent stays, and so does what somebody changed in the product. */
@Component
@Order(215)
class PlanPart implements ImportPart {

    static final String FILE = "plan.csv";

    private static final List<String> COLUMNS = ExchangeFormats.columns(FILE);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MOST_SESSIONS = 999_999;

    private final ImportQueries database;
    private final Courses courses;

    PlanPart(ImportQueries database, Courses courses) {
        this.database = database;
        this.courses = courses;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Prepared check(ImportContext context) {
        Map<String, Course> known = courses.all().stream().collect(Collectors.toMap(Course::code, Function.identity()));
        Reader reader = new Reader(
                new CodeColumns(known, context.shared(ImportedUnits.class)), new HashMap<>(), new ArrayList<>());
        ImportContext.Delivery delivery = context.read(FILE, COLUMNS, List.of(), reader::read);
        return new PreparedFacts<>(FILE, delivery, reader.delivered(), new TargetTable(database, context));
    }

    /** Turns rows of the file into targets. */
    private record Reader(CodeColumns codes, Map<StoredTarget.Key, Long> lines, List<DeliveredTarget> delivered) {

        void read(CsvRow row) {
            Integer year = row.requiredNumber("year", FIRST_YEAR, LAST_YEAR);
            Course course = codes.course(row);
            String organiser = codes.organiser(row);
            Integer sessions = row.requiredNumber("sessions", 0, MOST_SESSIONS);
            if (row.hasErrors() || year == null || course == null || sessions == null) {
                return;
            }
            StoredTarget.Key key = new StoredTarget.Key(year, course.id().value(), organiser);
            Long before = lines.putIfAbsent(key, row.line());
            if (before != null) {
                row.error("year", "organisation.import.error.twice", Long.toString(before));
            } else {
                delivered.add(new DeliveredTarget(row.line(), key, sessions));
            }
        }
    }
}
