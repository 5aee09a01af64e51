package nl.vertrouwd.planning;

import nl.vertrouwd.organisation.SiteId;

/** Who or what is not to be planned for a while. */
public sealed interface Blocked {

    /** Somebody who delivers sessions. */
    record Staff(TrainerId trainer) implements Blocked {}

    /** A whole site, with all of its rooms. */
    record Place(SiteId site) implements Blocked {}

    /** One room. */
    record OneRoom(RoomId room) implements Blocked {}
}
