package nl.vertrouwd.planning.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.organisation.Units;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.Clash;
import nl.vertrouwd.planning.FormDraft;
import nl.vertrouwd.planning.FormDrafts;
import nl.vertrouwd.planning.Rooms;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
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
        this.user = user;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Choices choices() {
        return new Choices(courses.all(), sites.all(), units.branches(today()), rooms.all(), trainers.all());
    }

    Optional<SessionDetails> session(String reference) {
        return sessions.byReference(reference, user.require());
    }

    /** What is saved needs not be kept as typed any more. */
    ScheduleResult save(@Nullable SessionId session, long version, SessionDraft draft, boolean publish) {
        ScheduleResult result = session == null
                ? scheduling.schedule(draft, publish, user.require())
                : scheduling.change(session, version, draft, publish, user.require());
        if (result instanceof ScheduleResult.Scheduled) {
            forget(session);
        }
        return result;
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

    /** The sessions that stand in the way, for their zones. */
    Map<SessionId, Session> inTheWay(List<Clash> clashes) {
        return sessions.byIds(clashes.stream().map(Clash::session).distinct().toList()).stream()
                .collect(Collectors.toMap(Session::id, Function.identity()));
    }
}
