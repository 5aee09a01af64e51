package nl.vertrouwd.workspace;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.CourseKind;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.enrolment.Enrolment;
import nl.vertrouwd.enrolment.EnrolmentStatus;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.organisation.Delegation;
import nl.vertrouwd.organisation.Delegations;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionFilter;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.trainingrecord.Completion;
import nl.vertrouwd.trainingrecord.Completions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What someone's start page is about. */
@Service
public class NextSteps {

    private static final int BACK_DAYS = 120;
    private static final int AHEAD_DAYS = 60;
    private static final int MOST = 4;
    private static final int LOOKED_AT = 50;

    private final Sessions sessions;
    private final Enrolments enrolments;
    private final Completions completions;
    private final Courses courses;
    private final Delegations delegations;
    private final Clock clock;

    NextSteps(
            Sessions sessions,
            Enrolments enrolments,
            Completions completions,
            Courses courses,
            Delegations delegations,
            Clock clock) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.completions = completions;
        this.courses = courses;
        this.delegations = delegations;
        this.clock = clock;
    }

    /**
     * What waits for someone.
     *
     * @param participant whether the actor can take part in sessions at all
     * @param next their sessions that are not over, soonest first, at most four
     * @param giving sessions they give in the coming 60 days, at most four
     * @param toClose sessions they gave of which the attendance is still open
     * @param deputising for whom they deputise as a leader, today or soon
     * @param drafts sessions that wait to be published, for planners
     * @param pastDrafts sessions that were never published and whose day has passed, for planners
     * @param suggestion the first session with a place of a basis module they have not done
     */
    public record Steps(
            boolean participant,
            List<Session> next,
            List<Session> giving,
            List<Session> toClose,
            List<Delegation> deputising,
            int drafts,
            int pastDrafts,
            Optional<Session> suggestion) {

        /** Whether nothing waits. */
        public boolean isEmpty() {
            return next.isEmpty()
                    && giving.isEmpty()
                    && toClose.isEmpty()
                    && deputising.isEmpty()
                    && drafts == 0
                    && pastDrafts == 0;
        }
    }

    /** The steps of this actor, in a number of statements that does not grow. */
    @Transactional(readOnly = true)
    public Steps of(Actor actor) {
        PersonId person = actor.person();
        List<Session> given = given(actor);
        Instant now = clock.instant();
        List<Session> drafts = actor.hasAny(Role.PLANNER, Role.ADMINISTRATOR) ? sessions.drafts(actor) : List.of();
        int pastDrafts = Math.toIntExact(
                drafts.stream().filter(draft -> draft.isPastDraft(now)).count());
        List<Enrolment> mine = person == null ? List.of() : enrolments.of(person, actor);
        return new Steps(
                person != null,
                coming(mine, now),
                given.stream()
                        .filter(session -> now.isBefore(session.endsAt()))
                        .limit(MOST)
                        .toList(),
                given.stream()
                        .filter(session -> !now.isBefore(session.endsAt()))
                        .toList(),
                person == null ? List.of() : delegations.standing(actor),
                drafts.size() - pastDrafts,
                pastDrafts,
                person == null ? Optional.empty() : suggestion(actor, person, mine, given, now));
    }

    private List<Session> given(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return sessions.givenBy(actor, today.minusDays(BACK_DAYS), today.plusDays(AHEAD_DAYS)).stream()
                .filter(session -> session.state() == SessionState.PUBLISHED)
                .toList();
    }

    private List<Session> coming(List<Enrolment> mine, Instant now) {
        Set<SessionId> ids = mine.stream()
                .filter(enrolment -> enrolment.status() == EnrolmentStatus.ENROLLED)
                .map(Enrolment::session)
                .collect(Collectors.toSet());
        return sessions.byIds(ids).stream()
                .filter(session -> now.isBefore(session.endsAt()))
                .limit(MOST)
                .toList();
    }

    private Optional<Session> suggestion(
            Actor actor, PersonId person, List<Enrolment> mine, List<Session> given, Instant now) {
        Map<CourseId, Course> basis = courses.all().stream()
                .filter(course -> course.kind() == CourseKind.BASIS)
                .collect(Collectors.toMap(Course::id, course -> course));
        Set<CourseId> done =
                completions.of(person, actor).stream().map(Completion::course).collect(Collectors.toSet());
        Set<SessionId> taken = mine.stream().map(Enrolment::session).collect(Collectors.toSet());
        Set<CourseId> followed = sessions
                .byIds(mine.stream()
                        .filter(enrolment -> enrolment.status() == EnrolmentStatus.ENROLLED)
                        .map(Enrolment::session)
                        .toList())
                .stream()
                .map(Session::course)
                .collect(Collectors.toSet());
        return sessions.offer(SessionFilter.any(), 0, LOOKED_AT, actor).stream()
                .filter(session -> !followed.contains(session.course()) && !given.contains(session))
                .filter(session -> basis.containsKey(session.course()) && !done.contains(session.course()))
                .filter(session -> session.free() > 0 && session.openAt(now) && !taken.contains(session.id()))
                .findFirst();
    }
}
