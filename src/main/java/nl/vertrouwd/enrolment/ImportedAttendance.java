package nl.vertrouwd.enrolment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.planning.Bookings;
import nl.vertrouwd.planning.Places;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.trainingrecord.Attended;
import nl.vertrouwd.trainingrecord.SessionCompletions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What follows when a file changed sessions or who took part: the places that are taken, who is booked where there are times, and who has
 * completed the course. Always inside the transaction of the import, with the sessions locked.
 */
@Component
class ImportedAttendance {

    private static final int SESSIONS_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final Places places;
    private final Bookings bookings;
    private final SessionCompletions completions;

    ImportedAttendance(
            JdbcClient jdbc, Sessions sessions, Places places, Bookings bookings, SessionCompletions completions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.places = places;
        this.bookings = bookings;
        this.completions = completions;
    }

    void follow(Collection<SessionId> touched, List<EnrolmentTable.Move> moves) {
        Map<SessionId, List<EnrolmentTable.Move>> bySession =
                moves.stream().collect(Collectors.groupingBy(EnrolmentTable.Move::session));
        List<EnrolmentTable.Move> timed = new ArrayList<>();
        List<SessionId> all = List.copyOf(touched);
        for (int start = 0; start < all.size(); start += SESSIONS_AT_ONCE) {
            List<Session> some = sessions.byIds(all.subList(start, Math.min(start + SESSIONS_AT_ONCE, all.size())));
            followSome(some);
            some.stream()
                    .filter(session -> !session.allDay() && session.state() != SessionState.CANCELLED)
                    .forEach(session -> timed.addAll(bySession.getOrDefault(session.id(), List.of())));
        }
        book(timed);
    }

    private record Place(SessionId session, PersonId person, EnrolmentStatus status) {}

    private void followSome(List<Session> some) {
        Map<SessionId, Session> byId = some.stream().collect(Collectors.toMap(Session::id, Function.identity()));
        Map<SessionId, Integer> taken = new HashMap<>();
        byId.keySet().forEach(id -> taken.put(id, 0));
        List<Attended> attended = new ArrayList<>();
        for (Place place : places(byId.keySet())) {
            Session session = byId.get(place.session());
            if (session != null && place.status().takesPlace()) {
                taken.merge(place.session(), 1, Integer::sum);
            }
            if (session != null
                    && session.state() == SessionState.GIVEN
                    && place.status() == EnrolmentStatus.ATTENDED) {
                attended.add(new Attended(
                        place.person(),
                        session.course(),
                        session.endsOn(),
                        session.id().value()));
            }
        }
        places.count(taken);
        completions.follow(taken.keySet().stream().map(SessionId::value).toList(), attended);
    }

    private List<Place> places(Set<SessionId> of) {
        return jdbc.sql("SELECT session_id, person_id, status FROM enrolment WHERE session_id IN (:sessions)")
                .param("sessions", of.stream().map(id -> Ids.bytes(id.value())).toList())
                .query((row, number) -> new Place(
                        new SessionId(Ids.of(row.getBytes("session_id"))),
                        new PersonId(Ids.of(row.getBytes("person_id"))),
                        EnrolmentStatus.valueOf(row.getString("status"))))
                .list();
    }

    /** Whoever is elsewhere at that time takes part all the same, as the file says, and is not booked. */
    private void book(List<EnrolmentTable.Move> moves) {
        moves.stream()
                .sorted(Comparator.comparing(move -> move.person().value().toString()))
                .forEach(move -> {
                    if (!move.in()) {
                        bookings.releaseParticipant(move.person(), move.session());
                    } else if (bookings.lockAndFindClash(move.person(), move.session())
                            .isEmpty()) {
                        bookings.bookParticipant(move.person(), move.session());
                    }
                });
    }
}
