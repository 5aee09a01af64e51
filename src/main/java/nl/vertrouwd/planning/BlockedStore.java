package nl.vertrouwd.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of blocked periods. */
@Repository
class BlockedStore {

    private static final String SELECT =
            "SELECT p.id, p.trainer_id, p.site_id, p.room_id, p.starts, p.ends, p.reason FROM blocked_period p";

    private static final String SESSIONS =
            "SELECT COUNT(DISTINCT d.session_id) FROM day_part d JOIN session s ON s.id = d.session_id";

    private static final String AT_THE_TIME = " AND s.state IN ('DRAFT', 'PUBLISHED')"
            + " AND TIMESTAMP(d.date, d.start_time) < :until AND TIMESTAMP(d.date, d.end_time) > :from";

    private final JdbcClient jdbc;

    BlockedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(BlockedPeriod period) {
        jdbc.sql("INSERT INTO blocked_period (id, trainer_id, site_id, room_id, starts, ends, reason)"
                        + " VALUES (:id, :trainer, :site, :room, :from, :until, :reason)")
                .param("id", Ids.bytes(period.id().value()))
                .param(
                        "trainer",
                        period.what() instanceof Blocked.Staff staff
                                ? bytes(staff.trainer().value())
                                : null)
                .param(
                        "site",
                        period.what() instanceof Blocked.Place place
                                ? bytes(place.site().value())
                                : null)
                .param(
                        "room",
                        period.what() instanceof Blocked.OneRoom one
                                ? bytes(one.room().value())
                                : null)
                .param("from", period.from())
                .param("until", period.until())
                .param(
                        "reason",
                        period.reason() == null ? null : period.reason().name())
                .update();
    }

    Optional<BlockedPeriod> find(BlockedPeriodId id) {
        return jdbc.sql(SELECT + " WHERE p.id = ?")
                .param(Ids.bytes(id.value()))
                .query(BlockedStore::period)
                .optional();
    }

    boolean delete(BlockedPeriodId id) {
        return jdbc.sql("DELETE FROM blocked_period WHERE id = ?")
                        .param(Ids.bytes(id.value()))
                        .update()
                == 1;
    }

    List<BlockedPeriod> ofTrainer(TrainerId trainer, LocalDateTime from) {
        return jdbc.sql(SELECT + " WHERE p.trainer_id = ? AND p.ends > ? ORDER BY p.starts, p.id")
                .params(Ids.bytes(trainer.value()), from)
                .query(BlockedStore::period)
                .list();
    }

    List<BlockedPeriod> ofPlaces(LocalDateTime from) {
        return jdbc.sql(SELECT + " WHERE p.trainer_id IS NULL AND p.ends > ? ORDER BY p.starts, p.id")
                .param(from)
                .query(BlockedStore::period)
                .list();
    }

    /** Of these trainers, and of every site and room, in the period. */
    List<BlockedPeriod> between(Collection<TrainerId> trainers, LocalDateTime from, LocalDateTime until) {
        List<byte[]> ids = trainers.stream().map(id -> Ids.bytes(id.value())).toList();
        return jdbc.sql(SELECT + " WHERE p.ends > :from AND p.starts < :until"
                        + " AND (p.trainer_id IS NULL OR p.trainer_id IN (:trainers))")
                .param("from", from)
                .param("until", until)
                .param("trainers", ids.isEmpty() ? List.of(new byte[0]) : ids)
                .query(BlockedStore::period)
                .list();
    }

    /** How many sessions that are still to be given fall in it. */
    int sessionsIn(BlockedPeriod period) {
        return switch (period.what()) {
            case Blocked.Staff staff ->
                count(
                        " JOIN booking b ON b.day_part_id = d.id JOIN trainer t ON b.resource_id = COALESCE(t.person_id, t.id)"
                                + " WHERE b.kind <> 'PARTICIPANT' AND t.id = :what",
                        staff.trainer().value(),
                        period);
            case Blocked.Place place ->
                count(
                        " WHERE s.form <> 'ONLINE' AND COALESCE(d.site_id, s.site_id) = :what",
                        place.site().value(),
                        period);
            case Blocked.OneRoom one ->
                count(" WHERE d.room_id = :what", one.room().value(), period);
        };
    }

    private int count(String which, UUID what, BlockedPeriod period) {
        return jdbc.sql(SESSIONS + which + AT_THE_TIME)
                .param("what", Ids.bytes(what))
                .param("from", period.from())
                .param("until", period.until())
                .query(Integer.class)
                .single();
    }

    private static BlockedPeriod period(ResultSet row, int number) throws SQLException {
        return new BlockedPeriod(
                new BlockedPeriodId(Ids.of(row.getBytes("id"))),
                what(row),
                row.getObject("starts", LocalDateTime.class),
                row.getObject("ends", LocalDateTime.class),
                BlockReason.valueOf(row.getString("reason")));
    }

    private static Blocked what(ResultSet row) throws SQLException {
        byte[] trainer = row.getBytes("trainer_id");
        byte[] site = row.getBytes("site_id");
        if (trainer != null) {
            return new Blocked.Staff(new TrainerId(Ids.of(trainer)));
        }
        return site != null
                ? new Blocked.Place(new SiteId(Ids.of(site)))
                : new Blocked.OneRoom(new RoomId(Ids.of(row.getBytes("room_id"))));
    }

    private static byte @Nullable [] bytes(UUID id) {
        return Ids.bytes(id);
    }
}
