package nl.vertrouwd.workspace;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.PublicAddress;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.notification.CalendarEntry;
import nl.vertrouwd.notification.CalendarFiles;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.SessionWords;
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
 * The calendar file of a session, for who takes part in it or gives it; to anybody else it does not exist. Of a cancelled session it takes
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
    private final SessionWords words;
    private final CalendarFiles files;
    private final Texts texts;
    private final PublicAddress address;

    CalendarDownload(
            CurrentUser user,
            Sessions sessions,
            Enrolments enrolments,
            Trainers trainers,
            Courses courses,
            Sites sites,
            SessionWords words,
            CalendarFiles files,
            Texts texts,
            PublicAddress address) {
        this.user = user;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.trainers = trainers;
        this.courses = courses;
        this.sites = sites;
        this.words = words;
        this.files = files;
        this.texts = texts;
        this.address = address;
    }

    @GetMapping("/calendar/{reference}.ics")
    ResponseEntity<byte[]> download(@PathVariable String reference, Locale language) {
        return user.find()
                .flatMap(actor -> sessions.byReference(PathName.read(reference), actor)
                        .filter(session -> concerns(session, actor)))
                .map(session -> file(session, language))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private boolean concerns(SessionDetails session, Actor actor) {
        return takesPart(session, actor)
                || trainers.of(actor).filter(session::givenBy).isPresent();
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

    private ResponseEntity<byte[]> file(SessionDetails session, Locale language) {
        Course course = courses.find(session.session().course()).orElseThrow();
        Map<SiteId, Site> byId = sites.all().stream().collect(Collectors.toMap(Site::id, site -> site));
        List<CalendarEntry> entries = session.session().allDay()
                ? List.of(wholeDays(session, course, byId, language))
                : session.dayParts().stream()
                        .map(part -> entry(session, part, course, byId, language))
                        .toList();
        String name = PathName.of(session.session().reference()) + ".ics";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarFiles.mediaType(entries))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(files.write(entries, language));
    }

    private CalendarEntry entry(
            SessionDetails session, DayPart part, Course course, Map<SiteId, Site> byId, Locale language) {
        String site = words.where(session.session(), byId, language);
        String location = part.room() == null
                ? site
                : texts.get(language, "workspace.calendar.place", part.room().name(), site);
        return entry(
                session,
                part.id().value(),
                title(session, part.number(), session.dayParts().size(), course, language),
                course,
                location,
                part.date().atTime(part.start()),
                part.date().atTime(part.end()),
                language);
    }

    /** Without times its days are in the calendar; the first day-part that it gets later replaces them. */
    private CalendarEntry wholeDays(SessionDetails details, Course course, Map<SiteId, Site> byId, Locale language) {
        Session session = details.session();
        return entry(
                details,
                session.id().value(),
                title(details, 1, 1, course, language),
                course,
                words.where(session, byId, language),
                session.startsOn().atStartOfDay(),
                session.lastDay().plusDays(1).atStartOfDay(),
                language);
    }

    private CalendarEntry entry(
            SessionDetails session,
            UUID id,
            String title,
            Course course,
            String location,
            LocalDateTime start,
            LocalDateTime end,
            Locale language) {
        return new CalendarEntry(
                id + "@vertrouwd",
                session.calendarSequence(),
                title,
                session.onlineLink().isEmpty()
                        ? course.summary(language)
                        : course.summary(language) + "\n\n" + session.onlineLink(),
                location,
                session.session().zone(),
                start,
                end,
                session.changedAt(),
                URI.create(
                        address.of("/sessions/" + PathName.of(session.session().reference()))),
                isCancelled(session));
    }

    /** Some calendars show a cancelled entry like any other, so its title says it too. */
    private String title(SessionDetails session, int number, int of, Course course, Locale language) {
        String title = texts.get(language, "workspace.calendar.title", course.title(language), number, of);
        return isCancelled(session) ? texts.get(language, "workspace.calendar.cancelled", title) : title;
    }
}
