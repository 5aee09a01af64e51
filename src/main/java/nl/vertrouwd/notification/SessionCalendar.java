package nl.vertrouwd.notification;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.PublicAddress;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.SessionWords;
import org.springframework.stereotype.Component;

/** A session as calendars have it, the same in a download and in mail: an entry for each day-part. */
@Component
public class SessionCalendar {

    private final SessionWords words;
    private final Texts texts;
    private final PublicAddress address;

    SessionCalendar(SessionWords words, Texts texts, PublicAddress address) {
        this.words = words;
        this.texts = texts;
        this.address = address;
    }

    /** All of its day-parts, or its days while it has no times; those of a cancelled session are to be taken out. */
    public List<CalendarEntry> entries(
            SessionDetails session, Course course, Map<SiteId, Site> sites, Locale language) {
        return entries(session, session.dayParts(), course, sites, language);
    }

    /** Some of its day-parts, for who comes to those only. */
    public List<CalendarEntry> entries(
            SessionDetails session, List<DayPart> parts, Course course, Map<SiteId, Site> sites, Locale language) {
        return session.session().allDay()
                ? List.of(wholeDays(session, course, sites, language))
                : parts.stream()
                        .map(part -> entry(session, part, course, sites, language))
                        .toList();
    }

    private CalendarEntry entry(
            SessionDetails session, DayPart part, Course course, Map<SiteId, Site> sites, Locale language) {
        Site elsewhere = part.site() == null ? null : sites.get(part.site());
        String site = elsewhere == null || session.session().form() == Form.ONLINE
                ? words.where(session.session(), sites, language)
                : elsewhere.name();
        String location = part.room() == null
                ? site
                : texts.get(language, "notification.calendar.place", part.room().name(), site);
        return entry(
                session,
                part.id().value(),
                title(session, part.number(), session.dayParts().size(), course, language),
                course,
                location,
                part.zone(),
                part.date().atTime(part.start()),
                part.date().atTime(part.end()),
                language);
    }

    /** Without times its days are in the calendar; the first day-part that it gets later replaces them. */
    private CalendarEntry wholeDays(SessionDetails details, Course course, Map<SiteId, Site> sites, Locale language) {
        Session session = details.session();
        return entry(
                details,
                session.id().value(),
                title(details, 1, 1, course, language),
                course,
                words.where(session, sites, language),
                session.zone(),
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
            ZoneId zone,
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
                zone,
                start,
                end,
                session.changedAt(),
                URI.create(
                        address.of("/sessions/" + PathName.of(session.session().reference()))),
                isCancelled(session));
    }

    /** Some calendars show a cancelled entry like any other, so its title says it too. */
    private String title(SessionDetails session, int number, int of, Course course, Locale language) {
        String title = texts.get(language, "notification.calendar.title", course.title(language), number, of);
        return isCancelled(session) ? texts.get(language, "notification.calendar.cancelled", title) : title;
    }

    private static boolean isCancelled(SessionDetails session) {
        return session.session().state() == SessionState.CANCELLED;
    }
}
