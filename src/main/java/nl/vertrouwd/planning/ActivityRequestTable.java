package nl.vertrouwd.planning;

import static nl.vertrouwd.base.Ids.bytes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what was asked from the menu card. */
@Component
class ActivityRequestTable {

    private static final int MOST_SHOWN = 200;

    private final JdbcClient jdbc;

    ActivityRequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID id,
            UUID item,
            UnitId unit,
            int people,
            LocalDate wantedOn,
            String note,
            ActivityRequest.State state,
            @Nullable LocalDate plannedOn,
            @Nullable UUID trainer,
            String answer,
            Instant askedAt,
            long version) {}

    UUID insert(ActivityWish wish, AccountId by, Instant now) {
        UUID id = Ids.next();
        jdbc.sql(
                        "INSERT INTO activity_request (id, item_id, unit_id, people, wanted_on, note, state, asked_by, asked_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, 'ASKED', ?, ?)")
                .params(
                        bytes(id),
                        bytes(wish.item()),
                        bytes(wish.unit().value()),
                        wish.people(),
                        wish.wantedOn(),
                        wish.note().strip(),
                        bytes(by.value()),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Of these units, the latest first. */
    List<Row> of(Collection<UnitId> units) {
        return units.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM activity_request WHERE unit_id IN (:units) ORDER BY asked_at DESC LIMIT "
                                + MOST_SHOWN)
                        .param(
                                "units",
                                units.stream().map(unit -> bytes(unit.value())).toList())
                        .query(ActivityRequestTable::row)
                        .list();
    }

    /** What something is still to be done about, the soonest first. */
    List<Row> open() {
        return jdbc.sql("SELECT * FROM activity_request WHERE state IN ('ASKED', 'TAKEN_UP')"
                        + " ORDER BY COALESCE(planned_on, wanted_on), id LIMIT " + MOST_SHOWN)
                .query(ActivityRequestTable::row)
                .list();
    }

    /** Locks it, so that two who answer come one after the other. */
    Row locked(UUID id) {
        return jdbc.sql("SELECT * FROM activity_request WHERE id = ? FOR UPDATE")
                .param(bytes(id))
                .query(ActivityRequestTable::row)
                .single();
    }

    void change(
            UUID id,
            ActivityRequest.State state,
            @Nullable LocalDate plannedOn,
            @Nullable UUID trainer,
            String answer) {
        jdbc.sql("UPDATE activity_request SET state = :state, planned_on = :planned, trainer_id = :trainer,"
                        + " answer = :answer, version = version + 1 WHERE id = :id")
                .param("state", state.name())
                .param("planned", plannedOn)
                .param("trainer", trainer == null ? null : bytes(trainer))
                .param("answer", answer)
                .param("id", bytes(id))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        byte[] trainer = row.getBytes("trainer_id");
        return new Row(
                Ids.of(row.getBytes("id")),
                Ids.of(row.getBytes("item_id")),
                new UnitId(Ids.of(row.getBytes("unit_id"))),
                row.getInt("people"),
                row.getObject("wanted_on", LocalDate.class),
                row.getString("note"),
                ActivityRequest.State.valueOf(row.getString("state")),
                row.getObject("planned_on", LocalDate.class),
                trainer == null ? null : Ids.of(trainer),
                row.getString("answer"),
                row.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("version"));
    }
}
