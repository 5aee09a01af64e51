package nl.vertrouwd.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "day_part")
class DayPartEntity {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private @Nullable SessionEntity session;

    @Column
    private int number;

    @Column
    private LocalDate date;

    @Column(name = "start_time")
    private LocalTime start;

    @Column(name = "end_time")
    private LocalTime end;

    @Column(name = "room_id")
    private @Nullable UUID roomId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected DayPartEntity() {}

    DayPartEntity(UUID id, SessionEntity session, int number, PlannedBlock block, ZoneId zone) {
        this.id = id;
        this.session = session;
        this.number = number;
        set(block, zone);
    }

    final void set(PlannedBlock block, ZoneId zone) {
        date = block.date();
        start = block.start();
        end = block.end();
        roomId = block.room() == null ? null : block.room().value();
        startsAt = LocalTimes.instant(date, start, zone);
        endsAt = LocalTimes.instant(date, end, zone);
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    LocalDate date() {
        return date;
    }

    @Nullable
    UUID roomId() {
        return roomId;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    DayPart toDayPart(@Nullable Room room) {
        return new DayPart(new DayPartId(id), number, date, start, end, room, startsAt, endsAt);
    }
}
