package nl.vertrouwd.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.organisation.SiteId;

@Entity
@Table(name = "room")
class RoomEntity {

    @Id
    private UUID id;

    @Column(name = "site_id")
    private UUID siteId;

    @Column
    private String name;

    @Column
    private int capacity;

    @Column
    private boolean active;

    @Version
    private long version;

    protected RoomEntity() {}

    RoomEntity(SiteId site, String name, int capacity) {
        this.id = Ids.next();
        this.siteId = site.value();
        this.name = name;
        this.capacity = capacity;
        this.active = true;
    }

    void change(String newName, int newCapacity, boolean nowActive) {
        name = newName;
        capacity = newCapacity;
        active = nowActive;
    }

    Room toRoom() {
        return new Room(new RoomId(id), new SiteId(siteId), name, capacity, active, version);
    }
}
