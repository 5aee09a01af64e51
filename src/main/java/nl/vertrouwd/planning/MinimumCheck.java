package nl.vertrouwd.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Settings;
import nl.vertrouwd.catalogue.BelowMinimum;
import nl.vertrouwd.catalogue.Courses;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a session once nobody can enrol any more: with enough people it certainly goes on; with too few its planners are asked,
 * and when they do not answer the rule of the course decides. Nothing is decided without having been asked.
 */
@Component
class MinimumCheck {

    /** So long before it begins people must know; whoever is asked later than that decides alone. */
    private static final Duration NOTICE = Duration.ofDays(1);

    private final MinimumStore store;
    private final SessionQueries queries;
    private final Scheduling scheduling;
    private final Courses courses;
    private final Settings settings;
    private final ApplicationEventPublisher events;

    MinimumCheck(
            MinimumStore store,
            SessionQueries queries,
            Scheduling scheduling,
            Courses courses,
            Settings settings,
            ApplicationEventPublisher events) {
        this.store = store;
        this.queries = queries;
        this.scheduling = scheduling;
        this.courses = courses;
        this.settings = settings;
        this.events = events;
    }

    /** Does what has to be done now, if anything. */
    @Transactional
    public void judge(SessionId id, Instant now) {
        Session session = queries.locked(id)
                .filter(each -> each.state() == SessionState.PUBLISHED && each.confirmedAt() == null)
                .filter(each -> !each.allDay() && each.enrolling(now) == Enrolling.CLOSED)
                .orElse(null);
        if (session == null) {
            return;
        }
        Optional<MinimumStore.Asked> asked = store.of(id, session.deadline());
        if (session.taken() >= session.minimum()) {
            scheduling.confirm(id, Accounts.SYSTEM);
        } else if (asked.isEmpty()) {
            ask(session, now);
        } else {
            asked.filter(each -> isOver(each.answerBy(), now)).ifPresent(each -> decide(session, each.rule(), now));
        }
    }

    private static boolean isOver(@Nullable Instant answerBy, Instant now) {
        return answerBy != null && !now.isBefore(answerBy);
    }

    private void ask(Session session, Instant now) {
        Instant answerBy = answerBy(session, now);
        store.ask(session.id(), session.deadline(), now, answerBy);
        BelowMinimum rule = courses.find(session.course()).orElseThrow().belowMinimum();
        events.publishEvent(new MinimumNotReached(new MinimumQuestion(session, answerBy, rule)));
    }

    private @Nullable Instant answerBy(Session session, Instant now) {
        Instant usual = now.plus(Duration.ofDays(settings.get(PlanningSettings.ANSWER_DAYS)));
        Instant latest = session.startsAt().minus(NOTICE);
        Instant answerBy = usual.isBefore(latest) ? usual : latest;
        return answerBy.isAfter(now) ? answerBy : null;
    }

    /** Nobody is sent home the night before because nobody looked: what comes too late for that goes on. */
    private void decide(Session session, BelowMinimum rule, Instant now) {
        boolean late = now.isAfter(session.startsAt().minus(NOTICE.dividedBy(2)));
        if (rule == BelowMinimum.GO_ON || late) {
            scheduling.confirm(session.id(), Accounts.SYSTEM);
        } else {
            scheduling.cancel(session.id(), CancelReason.TOO_FEW_PARTICIPANTS, Accounts.SYSTEM);
        }
    }
}
