package nl.vertrouwd.planning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.PersonId;

/**
 * Takes the place of people who cannot come to a session at its new time, or for whom there is no place any more, and gives it back when
 * that is undone; owned here because planning comes first, done by who keeps the places.
 */
public interface LostPlaces {

    /** Inside the caller's transaction, with the session locked: they are told, and can enrol in another one. */
    void take(SessionId session, Collection<UUID> people, Actor by);

    /** Who would lose the place first: the last who enrolled, so many of them. */
    List<PersonId> lastIn(SessionId session, int count);

    /** Two moments, both included. */
    record Window(Instant from, Instant until) {

        /** Whether the moment is in it. */
        public boolean has(Instant moment) {
            return !moment.isBefore(from) && !moment.isAfter(until);
        }
    }

    /**
     * Who lost their place within the window of a session and has none in it now, who was enrolled first foremost; sessions without any are
     * left out. One statement.
     */
    Map<SessionId, List<PersonId>> lostIn(Map<SessionId, Window> windows);

    /**
     * Gives one of them the place back, inside the caller's transaction with the session locked; they are told. False when there is no
     * place any more, or they are somewhere else.
     */
    boolean giveBack(SessionId session, PersonId person, Actor by);
}
