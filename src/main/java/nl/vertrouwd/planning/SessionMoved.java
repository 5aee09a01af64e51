package nl.vertrouwd.planning;

import java.util.List;

/**
 * When or where a published session is was changed; published inside the transaction that does it.
 *
 * @param before as it was
 * @param after as it has become
 */
public record SessionMoved(SessionDetails before, SessionDetails after) {

    /** Whether people who come must know of the change: another day, time, place or link. */
    static boolean matters(SessionDetails before, SessionDetails after) {
        return !place(before).equals(place(after)) || !times(before).equals(times(after));
    }

    private static List<Object> place(SessionDetails details) {
        Session session = details.session();
        return List.of(
                session.form(),
                session.site() == null ? "" : session.site(),
                session.zone(),
                details.onlineLink(),
                session.allDay());
    }

    private static List<List<Object>> times(SessionDetails details) {
        return details.dayParts().stream()
                .map(part -> List.<Object>of(
                        part.date(),
                        part.start(),
                        part.end(),
                        part.site() == null ? "" : part.site(),
                        part.room() == null ? "" : part.room().id()))
                .toList();
    }
}
