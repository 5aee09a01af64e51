package nl.vertrouwd.planning;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rooms in which sessions are given. */
@Service
public class Rooms {

    private static final UUID NONE = new UUID(0, 0);

    private final RoomRepository rooms;
    private final Sites sites;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final SessionQueries queries;
    private final Clock clock;

    Rooms(RoomRepository rooms, Sites sites, AuditTrail audit, JdbcClient jdbc, SessionQueries queries, Clock clock) {
        this.rooms = rooms;
        this.sites = sites;
        this.audit = audit;
        this.jdbc = jdbc;
        this.queries = queries;
        this.clock = clock;
    }

    /** Every room, in use or not, by name. */
    @Transactional(readOnly = true)
    public List<Room> all() {
        return rooms.findAllByOrderByName().stream().map(RoomEntity::toRoom).toList();
    }

    /** The rooms of a site that are in use, by name. */
    @Transactional(readOnly = true)
    public List<Room> at(SiteId site) {
        return rooms.findBySiteIdOrderByName(site.value()).stream()
                .map(RoomEntity::toRoom)
                .filter(Room::active)
                .toList();
    }

    /**
     * Adds a room, or changes the one with this identity; refuses fewer places than a session has that is to be given in it.
     *
     * @param id null for a new room
     * @param version of the room that was changed; ignored for a new one
     */
    @Transactional
    public RoomResult save(
            @Nullable RoomId id, SiteId site, String name, int capacity, boolean active, long version, Actor by) {
        Planners.require(by);
        String trimmed = name.strip();
        UUID self = id == null ? NONE : id.value();
        if (trimmed.isEmpty() || trimmed.length() > 100) {
            return new RoomResult.Refused("planning.room.name.needed");
        }
        if (capacity < 1 || capacity > 1000) {
            return new RoomResult.Refused("planning.room.capacity.bounds");
        }
        lockRoomsOf(site);
        if (rooms.existsBySiteIdAndNameAndIdNot(site.value(), trimmed, self)) {
            return new RoomResult.Refused("planning.room.name.exists");
        }
        RoomEntity room = find(id).orElseGet(() -> new RoomEntity(site, trimmed, capacity));
        if (id != null && room.toRoom().version() != version) {
            return new RoomResult.Refused("planning.room.changed-meanwhile");
        }
        List<Session> larger = id == null ? List.of() : queries.largerIn(id, capacity, clock.instant());
        if (!larger.isEmpty()) {
            return new RoomResult.TooSmall(larger);
        }
        Map<String, String> before = id == null ? Map.of() : values(room.toRoom());
        room.change(trimmed, capacity, active);
        Room saved = rooms.save(room).toRoom();
        audit.recordChange(
                by,
                id == null ? "planning.room-added" : "planning.room-changed",
                AuditSubject.thing("room", saved.id().value()),
                Map.of("site", sites.find(site).map(Site::name).orElse("")),
                before,
                values(saved));
        return new RoomResult.Saved(saved);
    }

    private static Map<String, String> values(Room room) {
        return Map.of(
                "room",
                room.name(),
                "places",
                Integer.toString(room.capacity()),
                "active",
                AuditWords.yesOrNo(room.active()));
    }

    private Optional<RoomEntity> find(@Nullable RoomId id) {
        return id == null ? Optional.empty() : rooms.findById(id.value());
    }

    /** Two planners who add a room of the same name at once come one after the other. */
    private void lockRoomsOf(SiteId site) {
        jdbc.sql("SELECT id FROM site WHERE id = ? FOR UPDATE")
                .param(Ids.bytes(site.value()))
                .query(byte[].class)
                .optional();
    }
}
