package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.DomainException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans a session again on other days, as drafts. Days on which something is in the way, also what could be overruled, are left out; in
 * their place later days of the rhythm are taken, at most twice as many as are wanted. Refuses everybody but its planners.
 */
@Service
public class SeriesPlanning {

    private final Scheduling scheduling;
    private final Sessions sessions;
    private final PlannedParts parts;
    private final Clock clock;

    SeriesPlanning(Scheduling scheduling, Sessions sessions, PlannedParts parts, Clock clock) {
        this.scheduling = scheduling;
        this.sessions = sessions;
        this.parts = parts;
        this.clock = clock;
    }

    /** The days that would be tried at this moment, with what is in the way; nothing is stored. */
    @Transactional(readOnly = true)
    public List<SeriesDay> preview(SessionId like, Series series, Actor by) {
        SessionDraft draft = draft(like, by);
        List<SeriesDay> days = new ArrayList<>();
        int free = 0;
        for (int i = 0; free < series.times() && i < 2 * series.times(); i++) {
            LocalDate day = series.day(i);
            SeriesDay tried = new SeriesDay(
                    day, scheduling.wouldSchedule(on(draft, day), by).orElse(null));
            days.add(tried);
            free += tried.isFree() ? 1 : 0;
        }
        return days;
    }

    /** Makes the drafts on these days, those of which the planner saw that they are free; what has come in the way since is left out. */
    @Transactional
    public List<SeriesDay> make(SessionId like, List<LocalDate> days, Actor by) {
        SessionDraft draft = draft(like, by);
        return days.stream()
                .distinct()
                .limit(Series.MOST_TIMES)
                .map(day -> {
                    ScheduleResult result = scheduling.schedule(on(draft, day), false, by);
                    return new SeriesDay(day, result instanceof ScheduleResult.Scheduled ? null : result);
                })
                .toList();
    }

    private SessionDraft draft(SessionId like, Actor by) {
        Planners.require(by);
        SessionDetails details =
                sessions.find(like, by).orElseThrow(() -> new DomainException("planning.session.unknown"));
        if (!parts.mayChange(by, details.session().organiser())) {
            throw new DomainException("base.not-allowed");
        }
        return SessionDraft.of(details);
    }

    private SessionDraft on(SessionDraft draft, LocalDate day) {
        return draft.again(day, LocalDate.now(clock));
    }
}
