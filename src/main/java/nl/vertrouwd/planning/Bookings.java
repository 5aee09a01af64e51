package nl.vertrouwd.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.CourseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who and what is where at which time. The row of each room, trainer and participant is locked, in one order, before its bookings
 * are looked at, so that two bookings that exclude each other can never both be made. Always inside the caller's transaction.
 */
@Service
public class Bookings {

    private static final UUID NO_SESSION = new UUID(0, 0);

    private final JdbcClient jdbc;

    Bookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a person is who would take part in a session, if they are somewhere else then or give it; the person stays locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Clash> lockAndFindClash(PersonId person, SessionId session) {
        List<Wish> wishes = dayPartsAsWishes(person, session);
        lock(wishes);
        return Optional.ofNullable(firstOwnRole(person, session))
                .or(() -> clashes(session, wishes).stream().findFirst());
    }

    /** Books a participant for every day-part of a session, after {@link #lockAndFindClash} found none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bookParticipant(PersonId person, SessionId session) {
        insertForAllDayParts(Clash.Kind.PARTICIPANT, person.value(), session);
    }

    /** Frees a participant of a session; nothing happens when there is no booking. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void releaseParticipant(PersonId person, SessionId session) {
        jdbc.sql("DELETE FROM booking WHERE resource_id = ? AND session_id = ? AND kind = 'PARTICIPANT'")
                .params(Ids.bytes(person.value()), Ids.bytes(session.value()))
                .update();
    }

    /** What stands in the way of the wishes, bookings of the session itself apart; everything wished for stays locked. */
    List<Clash> lockAndFindClashes(@Nullable SessionId session, List<Wish> wishes) {
        lock(wishes);
        return clashes(session, wishes);
    }

    /** The same without locking anything: true at this moment only, for who is still choosing. */
    List<Clash> findClashes(@Nullable SessionId session, List<Wish> wishes) {
        return clashes(session, wishes);
    }

    /** The people who are booked as participants of a session. */
    List<UUID> participants(SessionId session) {
        return jdbc
                .sql("SELECT DISTINCT resource_id FROM booking WHERE session_id = ? AND kind = 'PARTICIPANT'")
                .param(Ids.bytes(session.value()))
                .query(byte[].class)
                .list()
                .stream()
                .map(Ids::of)
                .toList();
    }

    /** Ends every booking of a session. */
    void clear(SessionId session) {
        jdbc.sql("DELETE FROM booking WHERE session_id = ?")
                .param(Ids.bytes(session.value()))
                .update();
    }

    /** Books the rooms, trainers, actors, guests and participants of a session, after {@link #clear}, from its stored day-parts. */
    void book(SessionId session, Collection<UUID> trainerResources, Collection<UUID> participants) {
        jdbc.sql("INSERT INTO booking (resource_id, day_part_id, session_id, kind, starts_at, ends_at)"
                        + " SELECT room_id, id, session_id, 'ROOM', starts_at, ends_at FROM day_part"
                        + " WHERE session_id = ? AND room_id IS NOT NULL")
                .param(Ids.bytes(session.value()))
                .update();
        jdbc.sql("INSERT INTO booking (resource_id, day_part_id, session_id, kind, starts_at, ends_at)"
                        + " SELECT COALESCE(t.person_id, t.id), d.id, d.session_id, x.role, d.starts_at, d.ends_at"
                        + " FROM day_part_staff x JOIN day_part d ON d.session_id = x.session_id AND d.number = x.number"
                        + " JOIN trainer t ON t.id = x.trainer_id WHERE x.session_id = ?")
                .param(Ids.bytes(session.value()))
                .update();
        trainerResources.forEach(trainer -> insertForAllDayParts(Clash.Kind.TRAINER, trainer, session));
        participants.forEach(person -> insertForAllDayParts(Clash.Kind.PARTICIPANT, person, session));
    }

    /** Books somebody more who gives a session, after {@link #lockAndFindClashes}. */
    void bookTrainer(UUID resource, SessionId session) {
        insertForAllDayParts(Clash.Kind.TRAINER, resource, session);
    }

    /** What somebody is booked for in a session, wished for by somebody else. */
    List<Wish> wishesInPlaceOf(UUID booked, SessionId session, UUID another) {
        return jdbc.sql("SELECT kind, starts_at, ends_at FROM booking"
                        + " WHERE resource_id = ? AND session_id = ? AND kind <> 'PARTICIPANT'")
                .params(Ids.bytes(booked), Ids.bytes(session.value()))
                .query((row, number) -> new Wish(
                        Clash.Kind.valueOf(row.getString("kind")),
                        another,
                        instant(row, "starts_at"),
                        instant(row, "ends_at")))
                .list();
    }

    /** Whether somebody has anything to do in a session. */
    boolean isIn(UUID resource, SessionId session) {
        return jdbc.sql("SELECT COUNT(*) FROM booking WHERE resource_id = ? AND session_id = ?")
                        .params(Ids.bytes(resource), Ids.bytes(session.value()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void insertForAllDayParts(Clash.Kind kind, UUID resource, SessionId session) {
        jdbc.sql("INSERT INTO booking (resource_id, day_part_id, session_id, kind, starts_at, ends_at)"
                        + " SELECT ?, id, session_id, ?, starts_at, ends_at FROM day_part WHERE session_id = ?")
                .params(Ids.bytes(resource), kind.name(), Ids.bytes(session.value()))
                .update();
    }

    private void lock(List<Wish> wishes) {
        wishes.stream()
                .map(Wish::resource)
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .forEach(resource -> jdbc.sql("INSERT INTO booking_resource (id) VALUES (?) AS new"
                                + " ON DUPLICATE KEY UPDATE id = new.id")
                        .param(Ids.bytes(resource))
                        .update());
    }

    private List<Clash> clashes(@Nullable SessionId session, List<Wish> wishes) {
        if (wishes.isEmpty()) {
            return List.of();
        }
        Instant first = wishes.stream()
                .map(Wish::startsAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant last =
                wishes.stream().map(Wish::endsAt).max(Comparator.naturalOrder()).orElseThrow();
        List<byte[]> resources =
                wishes.stream().map(Wish::resource).distinct().map(Ids::bytes).toList();
        List<Booked> booked = jdbc.sql(BOOKED
                        + " WHERE b.resource_id IN (:resources) AND b.session_id <> :session"
                        + " AND b.starts_at < :last AND b.ends_at > :first ORDER BY b.starts_at")
                .param("resources", resources)
                .param("session", Ids.bytes(session == null ? NO_SESSION : session.value()))
                .param("first", utc(first))
                .param("last", utc(last))
                .query(Bookings::booked)
                .list();
        return wishes.stream()
                .flatMap(wish -> booked.stream()
                        .filter(each -> each.resource().equals(wish.resource())
                                && wish.overlaps(each.startsAt(), each.endsAt()))
                        .map(each -> each.clash(wish.kind())))
                .distinct()
                .toList();
    }

    private List<Wish> dayPartsAsWishes(PersonId person, SessionId session) {
        return jdbc.sql("SELECT starts_at, ends_at FROM day_part WHERE session_id = ?")
                .param(Ids.bytes(session.value()))
                .query((row, number) -> new Wish(
                        Clash.Kind.PARTICIPANT, person.value(), instant(row, "starts_at"), instant(row, "ends_at")))
                .list();
    }

    /** Whoever gives a session cannot take part in it. */
    private @Nullable Clash firstOwnRole(PersonId person, SessionId session) {
        return jdbc.sql(
                        BOOKED
                                + " WHERE b.resource_id = ? AND b.session_id = ? AND b.kind <> 'PARTICIPANT' ORDER BY b.starts_at LIMIT 1")
                .params(Ids.bytes(person.value()), Ids.bytes(session.value()))
                .query(Bookings::booked)
                .optional()
                .map(each -> each.clash(Clash.Kind.TRAINER))
                .orElse(null);
    }

    private static final String BOOKED =
            "SELECT b.resource_id, b.session_id, b.starts_at, b.ends_at, s.reference, s.course_id, COALESCE(d.zone, s.zone) AS zone, d.date, d.start_time, d.end_time"
                    + " FROM booking b JOIN day_part d ON d.id = b.day_part_id JOIN session s ON s.id = b.session_id";

    private record Booked(
            UUID resource,
            UUID session,
            Instant startsAt,
            Instant endsAt,
            String reference,
            UUID course,
            LocalDate date,
            LocalTime start,
            LocalTime end,
            ZoneId zone) {

        Clash clash(Clash.Kind kind) {
            return new Clash(
                    kind, resource, new SessionId(session), reference, new CourseId(course), date, start, end, zone);
        }
    }

    private static Booked booked(ResultSet row, int number) throws SQLException {
        return new Booked(
                Ids.of(row.getBytes("resource_id")),
                Ids.of(row.getBytes("session_id")),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getString("reference"),
                Ids.of(row.getBytes("course_id")),
                row.getObject("date", LocalDate.class),
                row.getObject("start_time", LocalTime.class),
                row.getObject("end_time", LocalTime.class),
                ZoneId.of(row.getString("zone")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
