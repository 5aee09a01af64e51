package nl.vertrouwd.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.trainingrecord.Completed;
import nl.vertrouwd.trainingrecord.Completions;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes many sessions with all that hangs on them, table by table; an array is a row. */
final class SessionRows {

    private static final int BATCH = 1000;
    private static final int SESSIONS_AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final Completions completions;
    private final TransactionTemplate transaction;
    private final Map<String, Integer> numbers = new HashMap<>();

    SessionRows(ApplicationContext context) {
        jdbc = context.getBean(JdbcTemplate.class);
        completions = context.getBean(Completions.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    void insert(List<PlannedOne> sessions) {
        for (int from = 0; from < sessions.size(); from += SESSIONS_AT_ONCE) {
            List<PlannedOne> some = sessions.subList(from, Math.min(sessions.size(), from + SESSIONS_AT_ONCE));
            transaction.executeWithoutResult(status -> insertSome(some));
        }
        numbers.forEach(
                (prefix, last) -> jdbc.update("INSERT INTO session_number (prefix, last) VALUES (?, ?)", prefix, last));
        resources(sessions);
    }

    private void insertSome(List<PlannedOne> sessions) {
        rows(
                "INSERT INTO session (id, reference, course_id, form, organiser, site_id, zone, capacity, minimum, taken, deadline,"
                        + " state, language, starts_on, ends_on, starts_at, ends_at, changed_at) VALUES (?, ?, ?, 'CLASSROOM',"
                        + " 'DEFENCE', ?, 'Europe/Amsterdam', ?, 4, ?, ?, ?, 'nl', ?, ?, ?, ?, ?)",
                sessions.stream().map(this::session));
        rows(
                "INSERT INTO day_part (id, session_id, number, date, start_time, end_time, room_id, starts_at, ends_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                sessions.stream().flatMap(SessionRows::dayParts));
        rows(
                "INSERT INTO session_trainer (session_id, position, trainer_id) VALUES (?, 0, ?)",
                sessions.stream().map(s -> row(s.id, s.trainer.id().value())));
        rows(
                "INSERT INTO enrolment (id, session_id, person_id, status, since) VALUES (?, ?, ?, ?, ?)",
                sessions.stream().flatMap(SessionRows::enrolments));
        rows(
                "INSERT INTO enrolment_event (id, enrolment_id, status, at, by_account) VALUES (?, ?, ?, ?, ?)",
                sessions.stream().flatMap(SessionRows::events));
        rows(
                "INSERT INTO booking (resource_id, day_part_id, session_id, kind, starts_at, ends_at) VALUES (?, ?, ?, ?, ?, ?)",
                sessions.stream().flatMap(SessionRows::bookings));
        rows(
                "INSERT INTO attendance (enrolment_id, day_part_id, mark, marked_by, marked_at) VALUES (?, ?, ?, ?, ?)",
                sessions.stream().filter(PlannedOne::given).flatMap(SessionRows::marks));
        completions.record(
                sessions.stream()
                        .filter(PlannedOne::given)
                        .flatMap(SessionRows::completed)
                        .toList(),
                Accounts.SYSTEM);
    }

    private Object[] session(PlannedOne s) {
        String reference =
                String.format("%s-%04d", s.prefix(), numbers.merge(s.prefix(), 1, (last, one) -> last + one));
        return row(
                s.id,
                reference,
                s.course.id().value(),
                s.room.site().value(),
                PlannedOne.CAPACITY,
                s.places.size(),
                s.first().date().minusDays(7),
                s.state,
                s.first().date(),
                s.last().date(),
                s.first().startsAt(),
                s.last().endsAt(),
                s.first().startsAt());
    }

    private static Stream<Object[]> dayParts(PlannedOne s) {
        return s.parts.stream()
                .map(p -> row(
                        p.id(),
                        s.id,
                        p.number(),
                        p.date(),
                        p.start(),
                        p.end(),
                        s.room.id().value(),
                        p.startsAt(),
                        p.endsAt()));
    }

    private static Stream<Object[]> enrolments(PlannedOne s) {
        return s.places.stream()
                .map(p -> row(
                        p.enrolment(), s.id, p.person(), p.status(), s.first().startsAt()));
    }

    private static Stream<Object[]> events(PlannedOne s) {
        LocalDateTime before = s.first().startsAt().minusDays(30);
        UUID by = Accounts.SYSTEM.account().value();
        Stream<Object[]> enrolled = s.places.stream().map(p -> row(Ids.next(), p.enrolment(), "ENROLLED", before, by));
        Stream<Object[]> closed = s.places.stream()
                .map(p -> row(Ids.next(), p.enrolment(), p.status(), s.last().endsAt(), by));
        return s.given() ? Stream.concat(enrolled, closed) : enrolled;
    }

    private static Stream<Object[]> bookings(PlannedOne s) {
        return s.parts.stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(
                                booking(s, part, s.room.id().value(), "ROOM"),
                                booking(s, part, s.trainer.resource(), "TRAINER")),
                        s.places.stream().map(place -> booking(s, part, place.person(), "PARTICIPANT"))));
    }

    private static Object[] booking(PlannedOne s, PlannedOne.Part part, UUID resource, String kind) {
        return row(resource, part.id(), s.id, kind, part.startsAt(), part.endsAt());
    }

    private static Stream<Object[]> marks(PlannedOne s) {
        UUID by = Accounts.SYSTEM.account().value();
        return s.places.stream()
                .flatMap(place -> s.parts.stream()
                        .map(part -> row(place.enrolment(), part.id(), place.mark(), by, part.endsAt())));
    }

    private static Stream<Completed> completed(PlannedOne s) {
        return s.places.stream()
                .filter(place -> place.status().equals("ATTENDED"))
                .map(place -> new Completed(
                        new PersonId(place.person()),
                        "Sam Voorbeeld",
                        s.course.id(),
                        s.last().date(),
                        3 * s.parts.size(),
                        List.of(s.trainer.name()),
                        "Locatie",
                        s.id));
    }

    private void resources(Collection<PlannedOne> sessions) {
        Set<UUID> all = new LinkedHashSet<>();
        sessions.forEach(s -> {
            all.add(s.room.id().value());
            all.add(s.trainer.resource());
            s.places.forEach(place -> all.add(place.person()));
        });
        rows("INSERT INTO booking_resource (id) VALUES (?)", all.stream().map(SessionRows::row));
    }

    private void rows(String sql, Stream<Object[]> rows) {
        jdbc.batchUpdate(sql, new ArrayList<>(rows.toList()), BATCH, (statement, row) -> {
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i] instanceof UUID id ? Ids.bytes(id) : row[i]);
            }
        });
    }

    private static Object[] row(Object... values) {
        return values;
    }
}
