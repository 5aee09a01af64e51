package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.BranchAbove;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets what is wanted of courses against what is planned, per quarter and branch; numbers only. What was asked for a quarter that is over
 * waits on, so it counts for the present one. Who plans for a part sees the demand of its branches.
 */
@Service
public class Demand {

    private static final String ASKED = """
            SELECT r.course_id, COALESCE(%s, '') AS branch, COUNT(*) AS people FROM course_request r
            LEFT JOIN placement x ON x.person_id = r.person_id AND x.valid_from <= :today AND x.valid_until > :today
            WHERE r.waiting = 1 AND r.quarter >= :from AND r.quarter < :until GROUP BY r.course_id, branch
            """.formatted(BranchAbove.code("x.unit_id", ":today"));

    private static final String TEAMS = """
            SELECT r.course_id, COALESCE(%s, '') AS branch, SUM(r.people) AS people FROM team_request r
            WHERE r.waiting = 1 AND r.quarter >= :from AND r.quarter < :until GROUP BY r.course_id, branch
            """.formatted(BranchAbove.code("r.unit_id", ":today"));

    private static final String ENTERED = "SELECT course_id, branch, people FROM branch_need WHERE quarter = :quarter";

    private static final String PLANNED = """
            SELECT course_id, organiser, COUNT(*) AS sessions, SUM(capacity) AS capacity, SUM(LEAST(taken, capacity)) AS taken FROM session
            WHERE state IN ('PUBLISHED', 'GIVEN') AND starts_on >= :from AND starts_on < :until GROUP BY course_id, organiser
            """;

    private final JdbcClient jdbc;
    private final Courses courses;
    private final DutyDeadlines deadlines;
    private final PlannedParts parts;
    private final Clock clock;

    Demand(JdbcClient jdbc, Courses courses, DutyDeadlines deadlines, PlannedParts parts, Clock clock) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.deadlines = deadlines;
        this.parts = parts;
        this.clock = clock;
    }

    /** What is wanted of each course, that of which most places are missing first; for planners, a fixed number of statements. */
    @Transactional(readOnly = true)
    public List<DemandRow> of(Quarter quarter, @Nullable String branch, Actor by) {
        Planners.require(by);
        PlannedPart part = parts.changeable(by);
        LocalDate today = LocalDate.now(clock);
        boolean present = quarter.equals(Quarter.of(today));
        LocalDate from = present ? LocalDate.EPOCH : quarter.from();
        Sums sums = new Sums(branch == null ? Optional.empty() : Optional.of(branch), part);
        StatementSpec asked =
                jdbc.sql(ASKED).param("today", today).param("from", from).param("until", quarter.until());
        people(asked).forEach(each -> sums.add(each, Kind.ASKED));
        StatementSpec teams =
                jdbc.sql(TEAMS).param("today", today).param("from", from).param("until", quarter.until());
        people(teams).forEach(each -> sums.add(each, Kind.TEAMS));
        people(jdbc.sql(ENTERED).param("quarter", quarter.from())).forEach(each -> sums.add(each, Kind.ENTERED));
        expiring(quarter).forEach(each -> sums.add(each, Kind.EXPIRING));
        jdbc.sql(PLANNED)
                .param("from", quarter.from())
                .param("until", quarter.until())
                .query(row -> {
                    sums.plan(
                            Ids.of(row.getBytes("course_id")),
                            row.getString("organiser"),
                            new Places(row.getInt("sessions"), row.getInt("capacity"), row.getInt("taken")));
                });
        return sums.rows();
    }

    private enum Kind {
        ASKED,
        TEAMS,
        ENTERED,
        EXPIRING
    }

    private record People(UUID course, String branch, int people) {}

    private record Places(int sessions, int capacity, int taken) {

        Places plus(Places other) {
            return new Places(sessions + other.sessions, capacity + other.capacity, taken + other.taken);
        }
    }

    private static List<People> people(StatementSpec statement) {
        return statement
                .query((row, number) ->
                        new People(Ids.of(row.getBytes("course_id")), row.getString("branch"), row.getInt("people")))
                .list();
    }

    /** For each group the first of its courses that is given on dates. */
    private List<People> expiring(Quarter quarter) {
        Map<String, Course> given = courses.all().stream()
                .filter(Course::schedulable)
                .collect(Collectors.toMap(Course::code, course -> course));
        List<People> people = new ArrayList<>();
        for (DutyDeadlines.Expiring group : deadlines.between(quarter.from(), quarter.until())) {
            group.courses().stream()
                    .map(given::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(course -> people.add(new People(course.id().value(), group.branch(), group.people())));
        }
        return people;
    }

    /** Adds up per course. */
    private static final class Sums {

        private final Optional<String> branch;
        private final PlannedPart part;
        private final Map<UUID, int[]> kinds = new HashMap<>();
        private final Map<UUID, Map<String, Integer>> branches = new HashMap<>();
        private final Map<UUID, Places> places = new HashMap<>();
        private final Map<UUID, Integer> shared = new HashMap<>();

        Sums(Optional<String> branch, PlannedPart part) {
            this.branch = branch;
            this.part = part;
        }

        private boolean counts(String code) {
            return part.covers(code) && (branch.isEmpty() || branch.get().equals(code));
        }

        void add(People each, Kind kind) {
            if (counts(each.branch()) && each.people() > 0) {
                kinds.computeIfAbsent(each.course(), none -> new int[Kind.values().length])[kind.ordinal()] +=
                        each.people();
                if (branch.isEmpty()) {
                    branches.computeIfAbsent(each.course(), none -> new HashMap<>())
                            .merge(each.branch(), each.people(), Integer::sum);
                }
            }
        }

        void plan(UUID course, String organiser, Places planned) {
            if (counts(organiser)) {
                places.merge(course, planned, Places::plus);
            } else if (organiser.equals(SessionDraft.WHOLE_ORGANISATION)) {
                shared.merge(course, planned.capacity() - planned.taken(), Integer::sum);
            }
        }

        List<DemandRow> rows() {
            places.keySet().forEach(course -> kinds.computeIfAbsent(course, none -> new int[Kind.values().length]));
            return kinds.keySet().stream()
                    .map(this::row)
                    .sorted(Comparator.comparingInt(DemandRow::missing)
                            .thenComparingInt(DemandRow::demand)
                            .reversed())
                    .toList();
        }

        private DemandRow row(UUID course) {
            int[] people = Objects.requireNonNull(kinds.get(course));
            Places planned = places.getOrDefault(course, new Places(0, 0, 0));
            return new DemandRow(
                    new CourseId(course),
                    people[Kind.ASKED.ordinal()],
                    people[Kind.TEAMS.ordinal()],
                    people[Kind.ENTERED.ordinal()],
                    people[Kind.EXPIRING.ordinal()],
                    planned.taken(),
                    planned.capacity(),
                    planned.sessions(),
                    shared.getOrDefault(course, 0),
                    branches.getOrDefault(course, Map.of()));
        }
    }
}
