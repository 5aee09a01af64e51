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
import java.util.List;
import java.util.UUID;
import nl.vertrouwd.organisation.SiteId;
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

    @Column(name = "site_id")
    private @Nullable UUID siteId;

    @Column
    private @Nullable String zone;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected DayPartEntity() {}

    DayPartEntity(UUID id, SessionEntity session, int number, PlannedBlock block) {
        this.id = id;
        this.session = session;
        this.number = number;
        set(block);
    }

    final void set(PlannedBlock block) {
        date = block.date();
        start = block.start();
        end = block.end();
        roomId = block.room() == null ? null : block.room().value();
        siteId = block.elsewhere() == null ? null : block.elsewhere().value();
        zone = siteId == null ? null : block.zone().getId();
        startsAt = block.startsAt();
        endsAt = block.endsAt();
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

    /** @param at where and in whose time the session is */
    DayPart toDayPart(@Nullable Room room, Session at, List<Trainer> actors, List<Trainer> guests) {
        return new DayPart(
                new DayPartId(id),
                number,
                date,
                start,
                end,
                room,
                siteId == null ? at.site() : new SiteId(siteId),
                zone == null ? at.zone() : ZoneId.of(zone),
                actors,
                guests,
                startsAt,
                endsAt);
    }
}
