package nl.vertrouwd.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.notification.CalendarEntry;
import nl.vertrouwd.notification.CalendarFiles;
import nl.vertrouwd.notification.SessionCalendar;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.Trainers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The calendar file of a session, for who takes part in it, gives it, or plays or speaks in it; to anybody else it does not exist. Of a cancelled session it takes
 * out of the calendar what was put in.
 */
@RestController
@ConditionalOnWebApplication
class CalendarDownload {

    private final CurrentUser user;
    private final Sessions sessions;
    private final Enrolments enrolments;
    private final Trainers trainers;
    private final Courses courses;
    private final Sites sites;
    private final SessionCalendar calendar;
    private final CalendarFiles files;

    CalendarDownload(
            CurrentUser user,
            Sessions sessions,
            Enrolments enrolments,
            Trainers trainers,
            Courses courses,
            Sites sites,
            SessionCalendar calendar,
            CalendarFiles files) {
        this.user = user;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.trainers = trainers;
        this.courses = courses;
        this.sites = sites;
        this.calendar = calendar;
        this.files = files;
    }

    @GetMapping("/calendar/{reference}.ics")
    ResponseEntity<byte[]> download(@PathVariable String reference, Locale language) {
        return user.find()
                .flatMap(actor -> sessions.byReference(PathName.read(reference), actor)
                        .filter(session -> concerns(session, actor))
                        .map(session -> file(session, partsFor(session, actor), language)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private boolean concerns(SessionDetails session, Actor actor) {
        return takesPart(session, actor)
                || trainers.of(actor).filter(session::has).isPresent();
    }

    private List<DayPart> partsFor(SessionDetails session, Actor actor) {
        return trainers.of(actor)
                .map(self -> session.partsFor(each -> each.id().equals(self.id())))
                .orElse(session.dayParts());
    }

    /** Whoever was enrolled in a session that is cancelled has it in their calendar, and wants it out. */
    private boolean takesPart(SessionDetails session, Actor actor) {
        return actor.person() != null
                && enrolments
                        .status(actor.person(), session.session().id(), actor)
                        .filter(status -> status.takesPlace() || isCancelled(session))
                        .isPresent();
    }

    private static boolean isCancelled(SessionDetails session) {
        return session.session().state() == SessionState.CANCELLED;
    }

    private ResponseEntity<byte[]> file(SessionDetails session, List<DayPart> parts, Locale language) {
        Course course = courses.find(session.session().course()).orElseThrow();
        Map<SiteId, Site> byId = sites.all().stream().collect(Collectors.toMap(Site::id, site -> site));
        List<CalendarEntry> entries = calendar.entries(session, parts, course, byId, language);
        String name = PathName.of(session.session().reference()) + ".ics";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarFiles.mediaType(entries))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(files.write(entries, language));
    }
}
