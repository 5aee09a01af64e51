package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What planners answer when too few people enrolled: go on, give people longer, or cancel. */
@Service
public class MinimumQuestions {

    private static final int MOST = 50;

    private final MinimumStore store;
    private final SessionQueries queries;
    private final Scheduling scheduling;
    private final PlannedParts parts;
    private final Clock clock;

    MinimumQuestions(
            MinimumStore store, SessionQueries queries, Scheduling scheduling, PlannedParts parts, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.scheduling = scheduling;
        this.parts = parts;
        this.clock = clock;
    }

    /** What is asked of the planners of the actor's part, the first that is decided without them first; at most 50, in two statements. */
    @Transactional(readOnly = true)
    public List<MinimumQuestion> open(Actor by) {
        Planners.require(by);
        List<MinimumStore.Asked> asked = store.open(parts.changeable(by), clock.instant(), MOST);
        Map<SessionId, Session> sessions =
                queries.byIds(asked.stream().map(MinimumStore.Asked::session).toList()).stream()
                        .collect(Collectors.toMap(Session::id, Function.identity()));
        return asked.stream()
                .filter(each -> sessions.containsKey(each.session()))
                .map(each -> new MinimumQuestion(
                        Objects.requireNonNull(sessions.get(each.session())), each.answerBy(), each.rule()))
                .toList();
    }

    /** It goes on with the people there are. */
    @Transactional
    public MinimumResult goOn(MinimumQuestion question, Actor by) {
        return stillStands(question, by)
                        && scheduling.confirm(question.session().id(), by)
                ? MinimumResult.DONE
                : MinimumResult.PASSED;
    }

    /** People can enrol until and with another day; after that it is asked again if need be. */
    @Transactional
    public MinimumResult extend(MinimumQuestion question, LocalDate deadline, Actor by) {
        if (!stillStands(question, by)) {
            return MinimumResult.PASSED;
        }
        Session session = question.session();
        LocalDate today = clock.instant().atZone(session.zone()).toLocalDate();
        if (deadline.isBefore(today) || deadline.isAfter(session.startsOn())) {
            return MinimumResult.WRONG_DAY;
        }
        scheduling.extend(session.id(), deadline, by);
        return MinimumResult.DONE;
    }

    /** It is cancelled because of too few participants: they are told, and its room and people are free again. */
    @Transactional
    public MinimumResult cancel(MinimumQuestion question, Actor by) {
        return stillStands(question, by)
                        && scheduling.cancel(question.session().id(), CancelReason.TOO_FEW_PARTICIPANTS, by)
                ? MinimumResult.DONE
                : MinimumResult.PASSED;
    }

    /** With the session locked, so that of two answers, and of an answer and the rule, one counts. */
    private boolean stillStands(MinimumQuestion question, Actor by) {
        Planners.require(by);
        Instant now = clock.instant();
        return queries.locked(question.session().id())
                .filter(session -> session.state() == SessionState.PUBLISHED
                        && session.confirmedAt() == null
                        && now.isBefore(session.startsAt())
                        && session.deadline().equals(question.session().deadline()))
                .isPresent();
    }
}
