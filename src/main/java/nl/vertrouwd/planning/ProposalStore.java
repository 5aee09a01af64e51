package nl.vertrouwd.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps proposals. */
@Component
class ProposalStore {

    /** Who does not give a sign for so long has stopped. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final String SUMMARY = """
            SELECT p.*, (SELECT COUNT(*) FROM proposal_session s WHERE s.proposal_id = p.id AND NOT s.left_out) AS sessions,
              (SELECT COUNT(*) FROM proposal_session s WHERE s.proposal_id = p.id AND s.session_id IS NOT NULL) AS accepted
            FROM proposal p""";

    private static final String ROWS = "SELECT * FROM proposal_session WHERE proposal_id = ? ORDER BY number";

    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ProposalSummary> newest(int most) {
        return jdbc.sql(SUMMARY + " ORDER BY p.made_at DESC LIMIT ?")
                .param(most)
                .query(this::summary)
                .list();
    }

    Optional<ProposalSummary> find(ProposalId id) {
        return jdbc.sql(SUMMARY + " WHERE p.id = ?")
                .param(Ids.bytes(id.value()))
                .query(this::summary)
                .optional();
    }

    List<ProposalRow> rows(ProposalId id) {
        return jdbc.sql(ROWS)
                .param(Ids.bytes(id.value()))
                .query(ProposalStore::row)
                .list();
    }

    List<ScorePoint> scores(ProposalId id) {
        return jdbc.sql("SELECT seconds, clashes, penalty FROM proposal_score WHERE proposal_id = ? ORDER BY seconds")
                .param(Ids.bytes(id.value()))
                .query((row, number) ->
                        new ScorePoint(row.getInt("seconds"), row.getInt("clashes"), row.getInt("penalty")))
                .list();
    }

    void add(ProposalId id, ProposalWish wish, Collection<ProposalRow> rows) {
        jdbc.sql("INSERT INTO proposal (id, term_from, term_until, counts, made_at) VALUES (?, ?, ?, ?, ?)")
                .params(Ids.bytes(id.value()), wish.from(), wish.until(), counts(wish.counts()), now())
                .update();
        for (ProposalRow row : rows) {
            jdbc.sql("INSERT INTO proposal_session (id, proposal_id, number, course_id, organiser, form, wished_from,"
                            + " wished_until, before_day, site_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(Arrays.asList(
                            Ids.bytes(row.id()),
                            Ids.bytes(id.value()),
                            row.number(),
                            Ids.bytes(row.course().value()),
                            row.organiser(),
                            row.form().name(),
                            row.wishedFrom(),
                            row.wishedUntil(),
                            row.before(),
                            row.wishedSite() == null
                                    ? null
                                    : Ids.bytes(row.wishedSite().value())))
                    .update();
        }
    }

    void remove(ProposalId id) {
        jdbc.sql("DELETE FROM proposal WHERE id = ?")
                .param(Ids.bytes(id.value()))
                .update();
    }

    /** Takes it for one who solves; false when another does. */
    boolean take(ProposalId id, UUID solver) {
        boolean taken = jdbc.sql("UPDATE proposal SET solver = ?, pulse = ?, stop_asked = FALSE, failed = FALSE"
                                + " WHERE id = ? AND (solver IS NULL OR pulse < ?)")
                        .params(Ids.bytes(solver), now(), Ids.bytes(id.value()), now().minus(SILENCE))
                        .update()
                == 1;
        if (taken) {
            jdbc.sql("DELETE FROM proposal_score WHERE proposal_id = ?")
                    .param(Ids.bytes(id.value()))
                    .update();
        }
        return taken;
    }

    /** Gives a sign of life; false when it must stop, because somebody asked so or another has taken it. */
    boolean pulse(ProposalId id, UUID solver) {
        return jdbc.sql("UPDATE proposal SET pulse = ? WHERE id = ? AND solver = ? AND NOT stop_asked")
                        .params(now(), Ids.bytes(id.value()), Ids.bytes(solver))
                        .update()
                == 1;
    }

    void askToStop(ProposalId id) {
        jdbc.sql("UPDATE proposal SET stop_asked = TRUE WHERE id = ? AND solver IS NOT NULL")
                .param(Ids.bytes(id.value()))
                .update();
    }

    void end(ProposalId id, UUID solver, boolean failed) {
        jdbc.sql(
                        "UPDATE proposal SET solver = NULL, pulse = NULL, solved_at = ?, failed = ? WHERE id = ? AND solver = ?")
                .params(now(), failed, Ids.bytes(id.value()), Ids.bytes(solver))
                .update();
    }

    void score(ProposalId id, ScorePoint point) {
        jdbc.sql("INSERT INTO proposal_score (proposal_id, seconds, clashes, penalty) VALUES (?, ?, ?, ?) AS new"
                        + " ON DUPLICATE KEY UPDATE clashes = new.clashes, penalty = new.penalty")
                .params(Ids.bytes(id.value()), point.seconds(), point.clashes(), point.penalty())
                .update();
    }

    /** Locks the proposal; empty when it is not there, else whether it can be changed. */
    Optional<Boolean> lock(ProposalId id) {
        return jdbc.sql("SELECT solver IS NULL OR pulse < ? FROM proposal WHERE id = ? FOR UPDATE")
                .params(now().minus(SILENCE), Ids.bytes(id.value()))
                .query(Boolean.class)
                .optional();
    }

    boolean isTakenBy(ProposalId id, UUID solver) {
        return jdbc.sql("SELECT 1 FROM proposal WHERE id = ? AND solver = ? FOR UPDATE")
                .params(Ids.bytes(id.value()), Ids.bytes(solver))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Writes where it is, pinned and left out; false when it was changed meanwhile or is a draft. */
    boolean write(ProposalRow row) {
        return jdbc.sql(
                                "UPDATE proposal_session SET pinned = ?, left_out = ?, first_day = ?, room_id = ?, trainer_id = ?,"
                                        + " actor_id = ?, version = version + 1 WHERE id = ? AND version = ? AND session_id IS NULL")
                        .params(Arrays.asList(
                                row.pinned(),
                                row.leftOut(),
                                row.firstDay(),
                                row.room() == null ? null : Ids.bytes(row.room().value()),
                                row.lead() == null ? null : Ids.bytes(row.lead().value()),
                                row.actor() == null
                                        ? null
                                        : Ids.bytes(row.actor().value()),
                                Ids.bytes(row.id()),
                                row.version()))
                        .update()
                == 1;
    }

    void become(UUID row, SessionId session) {
        jdbc.sql("UPDATE proposal_session SET session_id = ?, version = version + 1 WHERE id = ?")
                .params(Ids.bytes(session.value()), Ids.bytes(row))
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String counts(Set<ProposalCount> counts) {
        return counts.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private ProposalSummary summary(ResultSet row, int number) throws SQLException {
        return new ProposalSummary(
                new ProposalId(Ids.of(row.getBytes("id"))),
                row.getObject("term_from", LocalDate.class),
                row.getObject("term_until", LocalDate.class),
                Arrays.stream(row.getString("counts").split(","))
                        .map(ProposalCount::valueOf)
                        .collect(Collectors.toSet()),
                instant(row, "made_at"),
                state(row),
                row.getInt("sessions"),
                row.getInt("accepted"));
    }

    private ProposalState state(ResultSet row) throws SQLException {
        if (row.getBytes("solver") != null) {
            return instant(row, "pulse").isBefore(clock.instant().minus(SILENCE))
                    ? ProposalState.INTERRUPTED
                    : ProposalState.SOLVING;
        }
        if (row.getBoolean("failed")) {
            return ProposalState.FAILED;
        }
        return row.getObject("solved_at") == null ? ProposalState.NEW : ProposalState.SOLVED;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static ProposalRow row(ResultSet row, int number) throws SQLException {
        UUID site = id(row, "site_id");
        UUID room = id(row, "room_id");
        UUID lead = id(row, "trainer_id");
        UUID actor = id(row, "actor_id");
        UUID session = id(row, "session_id");
        return new ProposalRow(
                Objects.requireNonNull(id(row, "id")),
                row.getInt("number"),
                new CourseId(Objects.requireNonNull(id(row, "course_id"))),
                row.getString("organiser"),
                Form.valueOf(row.getString("form")),
                row.getObject("wished_from", LocalDate.class),
                row.getObject("wished_until", LocalDate.class),
                row.getObject("before_day", LocalDate.class),
                site == null ? null : new SiteId(site),
                row.getBoolean("pinned"),
                row.getBoolean("left_out"),
                row.getObject("first_day", LocalDate.class),
                room == null ? null : new RoomId(room),
                lead == null ? null : new TrainerId(lead),
                actor == null ? null : new TrainerId(actor),
                session == null ? null : new SessionId(session),
                row.getLong("version"));
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? null : Ids.of(bytes);
    }
}
