package nl.vertrouwd.workspace;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.enrolment.Enrolment;
import nl.vertrouwd.enrolment.EnrolmentStatus;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.organisation.Delegation;
import nl.vertrouwd.organisation.Delegations;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.Sessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What someone's start page is about. */
@Service
public class NextSteps {

    private static final int BACK_DAYS = 120;
    private static final int AHEAD_DAYS = 60;
    private static final int MOST = 4;

    private final Sessions sessions;
    private final Enrolments enrolments;
    private final Suggestions suggestions;
    private final Delegations delegations;
    private final Clock clock;

    NextSteps(Sessions sessions, Enrolments enrolments, Suggestions suggestions, Delegations delegations, Clock clock) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.suggestions = suggestions;
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
     * @param suggestion one session that would suit them
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
        List<Session> followed = person == null ? List.of() : followed(person, actor, now);
        List<Session> drafts = actor.hasAny(Role.PLANNER, Role.ADMINISTRATOR) ? sessions.drafts(actor) : List.of();
        int pastDrafts = Math.toIntExact(
                drafts.stream().filter(draft -> draft.isPastDraft(now)).count());
        return new Steps(
                person != null,
                followed.stream().limit(MOST).toList(),
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
                person == null ? Optional.empty() : suggestion(actor, person, followed, given));
    }

    private List<Session> given(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return sessions.givenBy(actor, today.minusDays(BACK_DAYS), today.plusDays(AHEAD_DAYS)).stream()
                .filter(session -> session.state() == SessionState.PUBLISHED)
                .toList();
    }

    private List<Session> followed(PersonId person, Actor actor, Instant now) {
        Set<SessionId> ids = enrolments.of(person, actor).stream()
                .filter(enrolment -> enrolment.status() == EnrolmentStatus.ENROLLED)
                .map(Enrolment::session)
                .collect(Collectors.toSet());
        return sessions.byIds(ids).stream()
                .filter(session -> now.isBefore(session.endsAt()))
                .toList();
    }

    private Optional<Session> suggestion(Actor actor, PersonId person, List<Session> followed, List<Session> given) {
        List<Session> busy = Stream.concat(followed.stream(), given.stream()).toList();
        return suggestions.forPerson(actor, person, busy);
    }
}
