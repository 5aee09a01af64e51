package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditRow;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.organisation.FoundUnit;
import nl.vertrouwd.organisation.OrganisationChart;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.organisation.Persons;
import nl.vertrouwd.organisation.ShownPerson;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.organisation.Units;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.CourseMaterials;
import nl.vertrouwd.planning.Enrolling;
import nl.vertrouwd.planning.FieldProblem;
import nl.vertrouwd.planning.FormDraft;
import nl.vertrouwd.planning.FormDrafts;
import nl.vertrouwd.planning.Material;
import nl.vertrouwd.planning.Overruled;
import nl.vertrouwd.planning.PlannedParts;
import nl.vertrouwd.planning.Rooms;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.Series;
import nl.vertrouwd.planning.SeriesDay;
import nl.vertrouwd.planning.SeriesPlanning;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionStage;
import nl.vertrouwd.planning.SessionStory;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.Trainers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the form of a session asks of the services, as whoever is signed in. */
@Component
class EditorServices {

    private final Scheduling scheduling;
    private final FormDrafts forms;
    private final Sessions sessions;
    private final Courses courses;
    private final Sites sites;
    private final Units units;
    private final Rooms rooms;
    private final Trainers trainers;
    private final PlannedParts parts;
    private final CourseMaterials materials;
    private final SessionStory story;
    private final SeriesPlanning series;
    private final OrganisationChart chart;
    private final Persons persons;
    private final PersonWords people;
    private final Texts texts;
    private final CurrentUser user;
    private final Clock clock;

    EditorServices(
            Scheduling scheduling,
            FormDrafts forms,
            Sessions sessions,
            Courses courses,
            Sites sites,
            Units units,
            Rooms rooms,
            Trainers trainers,
            PlannedParts parts,
            CourseMaterials materials,
            SessionStory story,
            SeriesPlanning series,
            OrganisationChart chart,
            Persons persons,
            PersonWords people,
            Texts texts,
            CurrentUser user,
            Clock clock) {
        this.scheduling = scheduling;
        this.forms = forms;
        this.sessions = sessions;
        this.courses = courses;
        this.sites = sites;
        this.units = units;
        this.rooms = rooms;
        this.trainers = trainers;
        this.parts = parts;
        this.materials = materials;
        this.story = story;
        this.series = series;
        this.chart = chart;
        this.persons = persons;
        this.people = people;
        this.texts = texts;
        this.user = user;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Choices choices() {
        Actor by = user.require();
        List<Branch> branches = units.branches(today());
        return new Choices(
                courses.all(), sites.all(), branches, organisers(branches, by), rooms.all(), trainers.all(by));
    }

    private List<String> organisers(List<Branch> branches, Actor by) {
        return Stream.concat(
                        Stream.of(SessionDraft.WHOLE_ORGANISATION),
                        branches.stream().map(Branch::code))
                .filter(organiser -> parts.mayChange(by, organiser))
                .toList();
    }

    /** Whether whoever is signed in plans it; else it is only shown. */
    boolean mayChange(SessionDetails session) {
        return parts.mayChange(user.require(), session.session().organiser());
    }

    Optional<SessionDetails> session(String reference) {
        return sessions.byReference(reference, user.require());
    }

    /** What is saved needs not be kept as typed any more. */
    ScheduleResult save(
            @Nullable SessionId session, long version, SessionDraft draft, boolean publish, boolean lettingGo) {
        ScheduleResult result = session == null
                ? scheduling.schedule(draft, publish, user.require())
                : scheduling.change(session, version, draft, publish, lettingGo, user.require());
        if (result instanceof ScheduleResult.Scheduled) {
            forget(session);
        }
        return result;
    }

    /** What a new session of the course begins with. */
    List<Material> usualMaterials(CourseId course) {
        return materials.of(course);
    }

    /** What is wrong with them; kept when nothing is. */
    List<FieldProblem> keepAsUsual(CourseId course, List<Material> usual) {
        return materials.keep(course, usual, user.require());
    }

    List<FoundUnit> units(String text, int limit) {
        return chart.search(user.require(), text, today(), limit);
    }

    /** The unit with this code, without a name when it has none today. */
    FoundUnit unit(String code) {
        return units.find(code, today())
                .filter(unit -> !unit.shielded())
                .map(unit -> new FoundUnit(code, unit.name(), "", true))
                .orElse(new FoundUnit(code, "", "", false));
    }

    List<ShownPerson> people(String text, int limit) {
        return persons.search(user.require(), text, limit);
    }

    Optional<ShownPerson> person(PersonId id) {
        return persons.find(user.require(), id);
    }

    /** "Sanne de Boer (10000017)" */
    String name(ShownPerson person) {
        Locale language = UI.getCurrent().getLocale();
        return person.shielded()
                ? people.name(person, language)
                : texts.get(language, "planning.trainers.person.label", person.name(), person.number());
    }

    /** What is still wrong with what is typed, clashes apart. */
    List<FieldProblem> problems(@Nullable SessionId session, SessionDraft typed, boolean publish) {
        return scheduling.problems(session, typed, publish, user.require());
    }

    /** Whether people could enrol themselves in what is typed, if it were published now. */
    Enrolling enrolling(SessionDraft typed, Choices choices) {
        return typed.enrolling(
                clock.instant(), choices.site(typed.site()).map(Site::zone).orElse(clock.getZone()));
    }

    void delete(SessionId draft) {
        scheduling.delete(draft, user.require());
        forget(draft);
    }

    boolean cancel(SessionId session, CancelReason reason) {
        boolean cancelled = scheduling.cancel(session, reason, user.require());
        forget(session);
        return cancelled;
    }

    /** False when it can no longer be confirmed. */
    boolean confirm(SessionId session) {
        return scheduling.confirm(session, user.require());
    }

    /** Whether it can be said of the session that it certainly goes on: it is published, that was not said, and it has not begun. */
    boolean isConfirmable(Session session) {
        return SessionStage.of(session, clock.instant()) == SessionStage.PUBLISHED;
    }

    /** The same session once more, so many weeks later that it is still to come. */
    SessionDraft copyOf(SessionDetails details) {
        LocalDate first = details.session().startsOn().plusWeeks(1);
        while (!first.isAfter(today())) {
            first = first.plusWeeks(1);
        }
        return SessionDraft.of(details).again(first, today());
    }

    List<SeriesDay> seriesDays(SessionId like, Series wanted) {
        return series.preview(like, wanted, user.require());
    }

    List<SeriesDay> makeSeries(SessionId like, List<LocalDate> days) {
        return series.make(like, days, user.require());
    }

    List<AuditRow> story(Session session, Locale language) {
        return story.of(session, user.require(), language);
    }

    List<Overruled> overruled(Session session) {
        return story.overruled(session, user.require());
    }

    Optional<FormDraft> typedBefore(@Nullable SessionId session) {
        return forms.find(session, user.require());
    }

    void keep(@Nullable SessionId session, long version, SessionDraft typed) {
        forms.keep(session, version, typed, user.require());
    }

    void forget(@Nullable SessionId session) {
        forms.forget(session, user.require());
    }

    /** The moment on the product's own clock. */
    ZonedDateTime atHome(Instant moment) {
        return moment.atZone(clock.getZone());
    }
}
