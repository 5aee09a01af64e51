package nl.vertrouwd.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sessions for lists, in one statement each. */
@Component
class SessionQueries {

    private static final String SESSION =
            "SELECT s.id, s.reference, s.course_id, s.form, s.organiser, s.site_id, s.zone, s.capacity, s.minimum, s.taken,"
                    + " s.deadline, s.state, s.starts_on, s.ends_on, s.starts_at, s.ends_at, s.all_day,"
                    + " s.cancellation_days, s.confirmed_at FROM session s";

    /** Whether somebody works in the unit of the team that booked the session, or below it, on its first day. */
    private static final String IN_TEAM =
            "EXISTS (SELECT 1 FROM unit u JOIN unit_path c ON c.ancestor_id = u.id AND c.valid_from <= s.starts_on"
                    + " AND c.valid_until > s.starts_on JOIN placement x ON x.unit_id = c.descendant_id AND x.person_id = ?"
                    + " AND x.valid_from <= s.starts_on AND x.valid_until > s.starts_on WHERE u.code = s.team_unit)";

    private static final int WEEKS_AHEAD = 4;

    private final JdbcClient jdbc;

    SessionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Session> locked(SessionId id) {
        return jdbc.sql(SESSION + " WHERE s.id = ? FOR UPDATE")
                .param(Ids.bytes(id.value()))
                .query(SessionQueries::session)
                .optional();
    }

    List<Session> byIds(Collection<SessionId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SESSION + " WHERE s.id IN (:ids) ORDER BY s.starts_at")
                .param(
                        "ids",
                        ids.stream().map(id -> Ids.bytes(id.value())).distinct().toList())
                .query(SessionQueries::session)
                .list();
    }

    List<Session> offer(SessionFilter filter, Actor by, Instant after, int offset, int limit) {
        List<Object> parameters = new ArrayList<>();
        String where = offerWhere(filter, by, after, parameters);
        parameters.add(limit);
        parameters.add(offset);
        return jdbc.sql(SESSION + where + " ORDER BY s.starts_on, s.starts_at, s.id LIMIT ? OFFSET ?")
                .params(parameters)
                .query(SessionQueries::session)
                .list();
    }

    Map<Form, Integer> countOffer(SessionFilter filter, Actor by, Instant after) {
        List<Object> parameters = new ArrayList<>();
        String where = offerWhere(filter, by, after, parameters);
        Map<Form, Integer> counts = new EnumMap<>(Form.class);
        jdbc.sql("SELECT s.form, COUNT(*) AS sessions FROM session s" + where + " GROUP BY s.form")
                .params(parameters)
                .query(row -> {
                    counts.put(Form.valueOf(row.getString("form")), row.getInt("sessions"));
                });
        return counts;
    }

    /** Published ones in a zone with a free place, to be enrolled in on the day, that begin after the moment; soonest first. */
    List<Session> open(Collection<CourseId> courses, ZoneId zone, LocalDate day, Instant after, int limit) {
        if (courses.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SESSION + " WHERE s.state = 'PUBLISHED' AND s.starts_on >= :day AND s.course_id IN (:courses)"
                        + " AND s.zone = :zone AND s.deadline >= :day AND s.starts_at > :after AND s.taken < s.capacity"
                        + " AND s.team_unit = '' AND s.audience = 'EVERYBODY'"
                        + " ORDER BY s.starts_on, s.starts_at, s.id LIMIT :limit")
                .param(
                        "courses",
                        courses.stream()
                                .map(course -> Ids.bytes(course.value()))
                                .toList())
                .param("zone", zone.getId())
                .param("day", day)
                .param("after", LocalDateTime.ofInstant(after, ZoneOffset.UTC))
                .param("limit", limit)
                .query(SessionQueries::session)
                .list();
    }

    private static String offerWhere(SessionFilter filter, Actor by, Instant after, List<Object> parameters) {
        StringBuilder where =
                new StringBuilder(" WHERE s.state = 'PUBLISHED' AND s.starts_at > ? AND s.starts_on >= ?");
        parameters.add(LocalDateTime.ofInstant(after, ZoneOffset.UTC));
        parameters.add(LocalDate.ofInstant(after, ZoneOffset.UTC).minusDays(1));
        where.append(" AND (s.team_unit = ''");
        if (by.person() != null) {
            where.append(" OR ").append(IN_TEAM);
            parameters.add(Ids.bytes(by.person().value()));
        }
        where.append(')');
        if (filter.course() != null) {
            where.append(" AND s.course_id = ?");
            parameters.add(Ids.bytes(filter.course().value()));
        }
        if (filter.site() != null) {
            where.append(" AND s.site_id = ?");
            parameters.add(Ids.bytes(filter.site().value()));
        }
        if (filter.form() != null) {
            where.append(" AND s.form IN (?, ?)");
            parameters.add(filter.form().name());
            parameters.add(filter.form() == Form.E_LEARNING ? Form.E_LEARNING.name() : Form.HYBRID.name());
        }
        if (filter.month() != null) {
            where.append(" AND s.starts_on >= ? AND s.starts_on < ?");
            parameters.add(filter.month().atDay(1));
            parameters.add(filter.month().plusMonths(1).atDay(1));
        }
        return where.toString();
    }

    /** @param parts whether those count in which the trainer plays or speaks in a day-part */
    List<Session> ofTrainer(TrainerId trainer, LocalDate from, LocalDate until, boolean parts) {
        return jdbc.sql(SESSION
                        + " WHERE (EXISTS (SELECT 1 FROM session_trainer t WHERE t.session_id = s.id AND t.trainer_id = :trainer)"
                        + " OR :parts AND EXISTS (SELECT 1 FROM day_part_staff x WHERE x.session_id = s.id AND x.trainer_id = :trainer))"
                        + " AND s.state IN ('PUBLISHED', 'GIVEN', 'CANCELLED') AND s.ends_on >= :from AND s.starts_on < :until"
                        + " ORDER BY s.starts_at, s.id")
                .param("parts", parts)
                .param("trainer", Ids.bytes(trainer.value()))
                .param("from", from)
                .param("until", until)
                .query(SessionQueries::session)
                .list();
    }

    List<Session> changeable(PlannedPart part, Instant after) {
        return jdbc.sql(SESSION + " WHERE s.state IN ('DRAFT', 'PUBLISHED') AND s.ends_at > :after"
                        + " AND (:everything OR s.organiser IN (:organisers))"
                        + " ORDER BY s.starts_on, s.starts_at, s.id LIMIT 200")
                .param("after", LocalDateTime.ofInstant(after, ZoneOffset.UTC))
                .param("everything", part.everything())
                .param("organisers", part.organisers().isEmpty() ? Set.of("") : part.organisers())
                .query(SessionQueries::session)
                .list();
    }

    /** Those that have not begun, soonest first. */
    List<Session> changeable(BulkFilter filter, PlannedPart part, Instant now, int limit) {
        return jdbc.sql(SESSION + " WHERE s.state IN ('DRAFT', 'PUBLISHED') AND s.starts_at > :now"
                        + " AND (:everything OR s.organiser IN (:organisers)) AND (:course IS NULL OR s.course_id = :course)"
                        + " AND (:site IS NULL OR s.site_id = :site) AND (:organiser = '' OR s.organiser = :organiser)"
                        + " AND (:from IS NULL OR s.starts_on >= :from) AND (:until IS NULL OR s.starts_on <= :until)"
                        + " AND (:state IS NULL OR s.state = :state) AND (:trainer IS NULL OR EXISTS (SELECT 1"
                        + " FROM session_trainer t WHERE t.session_id = s.id AND t.trainer_id = :trainer))"
                        + " ORDER BY s.starts_on, s.starts_at, s.id LIMIT :limit")
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("everything", part.everything())
                .param("organisers", part.organisers().isEmpty() ? Set.of("") : part.organisers())
                .param(
                        "course",
                        filter.course() == null
                                ? null
                                : Ids.bytes(filter.course().value()))
                .param(
                        "site",
                        filter.site() == null ? null : Ids.bytes(filter.site().value()))
                .param("organiser", filter.organiser())
                .param("from", filter.from())
                .param("until", filter.until())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param(
                        "trainer",
                        filter.trainer() == null
                                ? null
                                : Ids.bytes(filter.trainer().value()))
                .param("limit", limit)
                .query(SessionQueries::session)
                .list();
    }

    /** Those to come that are given in the room and have more places than this; for their planners, whoever they are, and at most 20. */
    List<Session> largerIn(RoomId room, int places, Instant now) {
        return jdbc.sql(SESSION
                        + " WHERE s.state IN ('DRAFT', 'PUBLISHED') AND s.ends_at > :now AND s.capacity > :places"
                        + " AND EXISTS (SELECT 1 FROM day_part d WHERE d.session_id = s.id AND d.room_id = :room)"
                        + " ORDER BY s.starts_on, s.starts_at, s.id LIMIT 20")
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("places", places)
                .param("room", Ids.bytes(room.value()))
                .query(SessionQueries::session)
                .list();
    }

    List<Session> drafts(PlannedPart part, int limit) {
        return jdbc.sql(SESSION + " WHERE s.state = 'DRAFT' AND (:everything OR s.organiser IN (:organisers))"
                        + " ORDER BY s.starts_on, s.starts_at, s.id LIMIT :limit")
                .param("everything", part.everything())
                .param("organisers", part.organisers().isEmpty() ? Set.of("") : part.organisers())
                .param("limit", limit)
                .query(SessionQueries::session)
                .list();
    }

    /** Deadlines far away say nothing yet: only those of the coming weeks. */
    List<Session> belowMinimum(PlannedPart part, Instant now, int limit) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return jdbc.sql(SESSION + " WHERE s.state = 'PUBLISHED' AND s.taken < s.minimum AND s.starts_at > :now"
                        + " AND s.starts_on >= :today AND s.deadline >= :today AND s.deadline < :soon"
                        + " AND (:everything OR s.organiser IN (:organisers))"
                        + " ORDER BY s.deadline, s.starts_at, s.id LIMIT :limit")
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("today", today)
                .param("soon", today.plusWeeks(WEEKS_AHEAD))
                .param("everything", part.everything())
                .param("organisers", part.organisers().isEmpty() ? Set.of("") : part.organisers())
                .param("limit", limit)
                .query(SessionQueries::session)
                .list();
    }

    /** Those of the references whose session the part has. */
    Set<String> referencesOf(PlannedPart part, Collection<String> references) {
        return references.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT reference FROM session WHERE reference IN (:references)"
                                + " AND (:everything OR organiser IN (:organisers))")
                        .param("references", references)
                        .param("everything", part.everything())
                        .param("organisers", part.organisers().isEmpty() ? Set.of("") : part.organisers())
                        .query(String.class)
                        .list());
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        return new Session(
                new SessionId(Ids.of(row.getBytes("id"))),
                row.getString("reference"),
                new CourseId(Ids.of(row.getBytes("course_id"))),
                Form.valueOf(row.getString("form")),
                row.getString("organiser"),
                site(row),
                ZoneId.of(row.getString("zone")),
                row.getInt("capacity"),
                row.getInt("minimum"),
                row.getInt("taken"),
                row.getObject("deadline", LocalDate.class),
                SessionState.valueOf(row.getString("state")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getBoolean("all_day"),
                row.getObject("cancellation_days", Integer.class),
                row.getObject("confirmed_at") == null ? null : instant(row, "confirmed_at"));
    }

    static @Nullable SiteId site(ResultSet row) throws SQLException {
        byte[] site = row.getBytes("site_id");
        return site == null ? null : new SiteId(Ids.of(site));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
