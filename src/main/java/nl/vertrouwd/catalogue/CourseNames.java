package nl.vertrouwd.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.access.AuditNames;
import org.springframework.stereotype.Component;

/** What the courses in the audit trail are called, as they were at most ten seconds ago. */
@Component
class CourseNames implements AuditNames {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final CourseRows rows;
    private final Clock clock;
    private volatile Read read = new Read(Instant.MIN, Map.of());

    CourseNames(CourseRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    private record Read(Instant at, Map<String, Course> courses) {}

    @Override
    public Optional<String> name(String field, String code, Map<String, String> entry, Locale language) {
        return field.equals("course")
                ? Optional.ofNullable(courses().get(code)).map(course -> course.title(language))
                : Optional.empty();
    }

    private Map<String, Course> courses() {
        Instant now = clock.instant();
        Read last = read;
        boolean known = !last.courses().isEmpty() && !now.isBefore(last.at());
        if (known && now.isBefore(last.at().plus(FRESH))) {
            return last.courses();
        }
        Read fresh = new Read(now, rows.all().stream().collect(Collectors.toMap(Course::code, Function.identity())));
        read = fresh;
        return fresh.courses();
    }
}
