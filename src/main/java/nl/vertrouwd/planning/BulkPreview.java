package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.ShownPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which sessions a planner can change at once, and what would happen with each; stores and locks nothing. */
@Service
public class BulkPreview {

    /** So many sessions can be changed at once. */
    public static final int MOST = 500;

    private final SessionQueries queries;
    private final SessionRepository sessions;
    private final SessionReader reader;
    private final Scheduling scheduling;
    private final LostPlaces lost;
    private final PersonRegister persons;
    private final PlannedParts parts;
    private final Clock clock;

    BulkPreview(
            SessionQueries queries,
            SessionRepository sessions,
            SessionReader reader,
            Scheduling scheduling,
            LostPlaces lost,
            PersonRegister persons,
            PlannedParts parts,
            Clock clock) {
        this.queries = queries;
        this.sessions = sessions;
        this.reader = reader;
        this.scheduling = scheduling;
        this.lost = lost;
        this.persons = persons;
        this.parts = parts;
        this.clock = clock;
    }

    /** Drafts and published sessions of the actor's part that have not begun, soonest first; at most 500, in one statement. */
    @Transactional(readOnly = true)
    public List<Session> choose(BulkFilter filter, Actor by) {
        Planners.require(by);
        return queries.changeable(filter, parts.changeable(by), clock.instant(), MOST);
    }

    /** What would happen with one of them at this moment. */
    @Transactional(readOnly = true)
    public BulkLine of(SessionId id, BulkChange change, Actor by) {
        Planners.require(by);
        SessionDetails stored = sessions.findById(id.value())
                .map(session -> reader.details(session, by))
                .orElseThrow(() -> new DomainException("planning.session.unknown"));
        Session session = stored.session();
        if (!parts.mayChange(by, session.organiser())) {
            throw new DomainException("base.not-allowed");
        }
        List<PersonId> losing = losing(session, change);
        ScheduleResult inTheWay = inTheWay(stored, change, by);
        boolean possible = inTheWay == null;
        return new BulkLine(
                session,
                stored.version(),
                inTheWay,
                possible ? losing.size() : 0,
                possible ? names(losing, session, by) : List.of(),
                possible ? told(stored, change, losing.size()) : 0);
    }

    private List<PersonId> losing(Session session, BulkChange change) {
        return switch (change) {
            case BulkChange.Places to
            when session.taken() > to.places() -> lost.lastIn(session.id(), session.taken() - to.places());
            case BulkChange.Cancel cancel -> lost.lastIn(session.id(), session.taken());
            default -> List.of();
        };
    }

    private @Nullable ScheduleResult inTheWay(SessionDetails stored, BulkChange change, Actor by) {
        Instant now = clock.instant();
        ScheduleResult general = BulkRules.refusal(stored.session(), change, now);
        if (general != null || change instanceof BulkChange.Cancel) {
            return general;
        }
        LocalDate today = LocalDate.ofInstant(now, stored.session().zone());
        SessionDraft wanted = BulkRules.wanted(stored, change, today);
        ScheduleResult result = scheduling.wouldChange(BulkRules.withFewer(stored, change), wanted, by);
        return result instanceof ScheduleResult.Scheduled ? null : result;
    }

    private List<ShownPerson> names(List<PersonId> losing, Session session, Actor by) {
        if (losing.isEmpty() || !parts.plans(by, session.organiser())) {
            return List.of();
        }
        Map<PersonId, ShownPerson> shown = persons.shown(by, losing, session.startsOn(), true);
        return losing.stream().map(shown::get).filter(Objects::nonNull).toList();
    }

    /** Of a draft nobody is told. */
    private static int told(SessionDetails stored, BulkChange change, int losing) {
        if (stored.session().state() == SessionState.DRAFT) {
            return 0;
        }
        long staff = stored.staff().stream()
                .filter(each -> each.person() != null || each.account() != null)
                .count();
        return change instanceof BulkChange.Places ? losing : stored.session().taken() + (int) staff;
    }
}
