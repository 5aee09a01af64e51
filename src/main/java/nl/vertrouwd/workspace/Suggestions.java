package nl.vertrouwd.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.AudienceFit;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.CourseKind;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.trainingrecord.Completion;
import nl.vertrouwd.trainingrecord.Completions;
import org.springframework.stereotype.Component;

/**
 * The one session to suggest to somebody: of a module that is for them and that they neither did nor take part in, in their own time zone, at
 * a moment at which they are free and that leaves them two days to arrange it. A basis module goes before a verdieping; their own site
 * before online, and that before a journey.
 */
@Component
class Suggestions {

    private static final Duration NOTICE = Duration.ofDays(2);
    private static final int LOOKED_AT = 50;

    private final Sessions sessions;
    private final Completions completions;
    private final Courses courses;
    private final Sites sites;
    private final Clock clock;

    Suggestions(Sessions sessions, Completions completions, Courses courses, Sites sites, Clock clock) {
        this.sessions = sessions;
        this.completions = completions;
        this.courses = courses;
        this.sites = sites;
        this.clock = clock;
    }

    /** @param busy what the person follows and gives */
    Optional<Session> forPerson(Actor actor, PersonId person, Collection<Session> busy) {
        Set<CourseId> known = new HashSet<>();
        completions.of(person, actor).stream().map(Completion::course).forEach(known::add);
        busy.stream().map(Session::course).forEach(known::add);
        List<Course> fitting = courses.all().stream()
                .filter(Course::schedulable)
                .filter(course -> course.audience().fit(actor) == AudienceFit.YES && !known.contains(course.id()))
                .toList();
        Optional<Site> site = sites.own(actor, LocalDate.now(clock));
        return of(CourseKind.BASIS, fitting, site, actor, busy)
                .or(() -> of(CourseKind.VERDIEPING, fitting, site, actor, busy));
    }

    private Optional<Session> of(
            CourseKind kind, List<Course> fitting, Optional<Site> site, Actor actor, Collection<Session> busy) {
        List<CourseId> wanted = fitting.stream()
                .filter(course -> course.kind() == kind)
                .map(Course::id)
                .toList();
        ZoneId zone = site.map(Site::zone).orElse(clock.getZone());
        SiteId near = site.map(Site::id).orElse(null);
        List<Session> free = sessions.open(wanted, zone, NOTICE, LOOKED_AT, actor).stream()
                .filter(session -> busy.stream().noneMatch(other -> overlap(session, other)))
                .toList();
        return free.stream()
                .filter(session -> near != null && near.equals(session.site()) && session.form() != Form.ONLINE)
                .findFirst()
                .or(() -> free.stream()
                        .filter(session -> session.form() != Form.CLASSROOM)
                        .findFirst())
                .or(() -> free.stream().findFirst());
    }

    private static boolean overlap(Session one, Session other) {
        return one.startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(one.endsAt());
    }
}
