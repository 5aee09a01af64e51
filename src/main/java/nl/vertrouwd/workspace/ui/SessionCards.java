package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionWords;

/** Draws sessions as cards that read as sentences; looks courses and sites up once for a whole list. */
class SessionCards {

    private final SessionWords words;
    private final Locale language;
    private final Map<CourseId, Course> courses;
    private final Map<SiteId, Site> sites;

    SessionCards(SessionWords words, List<Course> courses, List<Site> sites, Locale language) {
        this.words = words;
        this.language = language;
        this.courses = courses.stream().collect(Collectors.toMap(Course::id, Function.identity()));
        this.sites = sites.stream().collect(Collectors.toMap(Site::id, Function.identity()));
    }

    SessionCards(SessionWords words, Courses courses, Sites sites, Locale language) {
        this(words, courses.all(), sites.all(), language);
    }

    String title(CourseId course) {
        return course(course).title(language);
    }

    Course course(CourseId course) {
        return Objects.requireNonNull(courses.get(course));
    }

    String where(Session session) {
        return words.where(session, sites, language);
    }

    String where(SessionDetails details) {
        return words.where(details, sites, language);
    }

    /** Its room, and its site when that is not the one of the session. */
    String where(DayPart part, Session session) {
        return words.where(part, session, sites, language);
    }

    /** Title, date and place, with a link to the session. */
    Card card(Session session) {
        RouterLink link = new RouterLink(
                title(session.course()),
                SessionView.class,
                new RouteParameters("reference", PathName.of(session.reference())));
        String place = where(session);
        String form = words.form(session.form(), language);
        return new Card(link)
                .line(words.when(session, language))
                .quiet(place.equals(form) ? form : String.join(" · ", place, form));
    }
}
