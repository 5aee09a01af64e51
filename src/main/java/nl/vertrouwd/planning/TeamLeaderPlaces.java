package nl.vertrouwd.planning;

import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.PersonId;

/** Gives the leader of the team that booked a session the first place; owned here because planning comes first, done by who keeps the places. */
public interface TeamLeaderPlaces {

    /** Inside the caller's transaction; a leader who has a place keeps it. False when they cannot take part. */
    boolean give(SessionId session, PersonId leader, Actor by);
}
