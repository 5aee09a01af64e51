package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.base.ByteOrder;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sets the year plan against what became of it; whoever asks, figures only. */
@Component
class Programme {

    private final JdbcClient jdbc;
    private final Courses courses;
    private final ParticipantCounts participants;

    Programme(JdbcClient jdbc, Courses courses, ParticipantCounts participants) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.participants = participants;
    }

    /** What has a target or a session in that year, byte for byte by course code and organiser; a fixed number of statements. */
    List<ProgrammeRow> of(int year) {
        Map<Offering, Integer> targets = targets(year);
        Map<Offering, Sessions> sessions = sessions(year);
        Map<Offering, Integer> attended = participants.of(year);
        Map<CourseId, String> codes = courses.all().stream().collect(Collectors.toMap(Course::id, Course::code));
        Set<Offering> all = new HashSet<>(targets.keySet());
        all.addAll(sessions.keySet());
        return all.stream()
                .map(each -> row(
                        each,
                        Objects.requireNonNull(codes.get(each.course())),
                        targets.getOrDefault(each, 0),
                        sessions.getOrDefault(each, new Sessions()),
                        attended.getOrDefault(each, 0)))
                .sorted(Comparator.comparing(ProgrammeRow::courseCode, ByteOrder.OF_TEXT)
                        .thenComparing(row -> row.offering().organiser(), ByteOrder.OF_TEXT))
                .toList();
    }

    /** What is counted of one course of one organiser. */
    private static final class Sessions {

        private final Map<CancelReason, Integer> why = new EnumMap<>(CancelReason.class);
        private int scheduled;
        private int given;
        private int cancelled;

        void add(SessionState state, String reason, int count) {
            scheduled += count;
            given += state == SessionState.GIVEN ? count : 0;
            cancelled += state == SessionState.CANCELLED ? count : 0;
            if (!reason.isEmpty()) {
                why.merge(CancelReason.valueOf(reason), count, Integer::sum);
            }
        }
    }

    private static ProgrammeRow row(Offering offering, String code, int target, Sessions sessions, int participants) {
        return new ProgrammeRow(
                offering,
                code,
                target,
                sessions.scheduled,
                sessions.given,
                sessions.cancelled,
                sessions.why,
                participants);
    }

    private Map<Offering, Integer> targets(int year) {
        Map<Offering, Integer> targets = new HashMap<>();
        jdbc.sql("SELECT course_id, organiser, sessions FROM plan_target WHERE year = ? AND NOT removed")
                .param(year)
                .query(row -> {
                    targets.put(new Offering(new CourseId(Ids.of(row.getBytes(1))), row.getString(2)), row.getInt(3));
                });
        return targets;
    }

    private Map<Offering, Sessions> sessions(int year) {
        Map<Offering, Sessions> sessions = new HashMap<>();
        jdbc.sql("""
                        SELECT course_id, organiser, state, COALESCE(cancel_reason, ''), COUNT(*) FROM session
                        WHERE state <> 'DRAFT' AND starts_on >= ? AND starts_on < ?
                        GROUP BY course_id, organiser, state, cancel_reason
                        """)
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                .query(row -> {
                    sessions.computeIfAbsent(
                                    new Offering(new CourseId(Ids.of(row.getBytes(1))), row.getString(2)),
                                    none -> new Sessions())
                            .add(SessionState.valueOf(row.getString(3)), row.getString(4), row.getInt(5));
                });
        return sessions;
    }
}
