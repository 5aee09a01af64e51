package nl.vertrouwd.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import org.springframework.stereotype.Component;

/** Reads the sessions that messages are about, as they are now; at most three statements, however many messages there are. */
@Component
class KnownSessions {

    static final String SESSION = "session";

    private final Sessions sessions;
    private final Courses courses;
    private final Sites sites;

    KnownSessions(Sessions sessions, Courses courses, Sites sites) {
        this.sessions = sessions;
        this.courses = courses;
        this.sites = sites;
    }

    Found of(Collection<Message> messages) {
        Set<SessionId> ids = messages.stream()
                .flatMap(message -> id(message).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (ids.isEmpty()) {
            return new Found(Map.of(), Map.of(), Map.of());
        }
        return new Found(
                sessions.byIds(ids).stream().collect(Collectors.toMap(Session::id, session -> session)),
                courses.all().stream().collect(Collectors.toMap(Course::id, course -> course)),
                sites.all().stream().collect(Collectors.toMap(Site::id, site -> site)));
    }

    private static Optional<SessionId> id(Message message) {
        return Optional.of(message.fact(SESSION))
                .filter(text -> !text.isEmpty())
                .map(text -> new SessionId(UUID.fromString(text)));
    }

    /** What was read. */
    final class Found {

        private final Map<SessionId, Session> byId;
        private final Map<CourseId, Course> known;
        private final Map<SiteId, Site> places;
        private final Map<SessionId, Optional<SessionDetails>> details = new HashMap<>();

        private Found(Map<SessionId, Session> byId, Map<CourseId, Course> known, Map<SiteId, Site> places) {
            this.byId = byId;
            this.known = known;
            this.places = places;
        }

        /** The session that a message is about; empty when it is about none, or that is gone. */
        Optional<Session> of(Message message) {
            return id(message).map(byId::get);
        }

        Course course(Session session) {
            return Objects.requireNonNull(known.get(session.course()));
        }

        Map<SiteId, Site> sites() {
            return places;
        }

        /** With its day-parts; read once. */
        Optional<SessionDetails> details(Session session) {
            return details.computeIfAbsent(session.id(), id -> sessions.find(id, Accounts.SYSTEM));
        }
    }
}
