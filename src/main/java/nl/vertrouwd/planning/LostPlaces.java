package nl.vertrouwd.planning;

import java.util.Collection;
import java.util.UUID;
import nl.vertrouwd.access.Actor;

/**
 * Takes the place of people who cannot come to a session at its new time; owned here because planning comes first, done by who keeps the
 * places.
 */
public interface LostPlaces {

    /** Inside the caller's transaction, with the session locked: they are told, and can enrol in another one. */
    void take(SessionId session, Collection<UUID> people, Actor by);
}
