package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves day-parts and whole sessions on the planners' board. Everything that holds for a change by the form holds here, because it is one:
 * {@link Scheduling} refuses the same, and nothing is stored that it refuses.
 */
@Service
public class BoardMoves {

    private final Scheduling scheduling;
    private final SessionRepository sessions;
    private final SessionReader reader;
    private final SessionQueries queries;
    private final RoomRepository rooms;
    private final Sites sites;
    private final Clock clock;

    BoardMoves(
            Scheduling scheduling,
            SessionRepository sessions,
            SessionReader reader,
            SessionQueries queries,
            RoomRepository rooms,
            Sites sites,
            Clock clock) {
        this.scheduling = scheduling;
        this.sessions = sessions;
        this.reader = reader;
        this.queries = queries;
        this.rooms = rooms;
        this.sites = sites;
        this.clock = clock;
    }

    /** What would come of the move at this moment, with what each day-part would clash with; stores nothing and locks nothing. */
    @Transactional(readOnly = true)
    public MoveOutcome wouldMove(SessionId session, BoardMove move, Actor by) {
        Planners.require(by);
        SessionDetails stored = stored(session, by);
        if (!MovedDraft.isPossible(stored, move)) {
            return new MoveOutcome(new ScheduleResult.ChangedMeanwhile(stored), null, List.of(), null);
        }
        SessionDraft wanted = wanted(stored, move);
        ScheduleResult result = scheduling.wouldChange(stored, wanted, by);
        return new MoveOutcome(
                result, wanted, clashes(result, wanted, stored.session().zone()), null);
    }

    /**
     * Makes the move, or says why not.
     *
     * @param version of the session that the planner looked at
     * @param will what the planner accepts of it
     */
    @Transactional
    public MoveOutcome move(SessionId session, long version, BoardMove move, MoveWill will, Actor by) {
        Planners.require(by);
        queries.locked(session); // before anything is read, so that what is read is what the other planner left
        SessionDetails stored = stored(session, by);
        if (stored.version() != version || !MovedDraft.isPossible(stored, move)) {
            return new MoveOutcome(new ScheduleResult.ChangedMeanwhile(stored), null, List.of(), null);
        }
        SessionDraft wanted = wanted(stored, move).overruledWith(will.note());
        ScheduleResult result = scheduling.change(session, version, wanted, false, will.lettingGo(), by);
        MadeMove made = result instanceof ScheduleResult.Scheduled ? made(stored, by) : null;
        return new MoveOutcome(
                result, wanted, clashes(result, wanted, stored.session().zone()), made);
    }

    /**
     * Puts the session back as it was; refuses when the time for that is over, and when somebody changed it since.
     *
     * @param note said with what stood in the way there already
     */
    @Transactional
    public UndoResult undo(MadeMove made, String note, Actor by) {
        if (!made.isOpen(clock.instant())) {
            return new UndoResult.TooLate();
        }
        ScheduleResult result =
                scheduling.change(made.session(), made.version(), made.before().overruledWith(note), false, by);
        return result instanceof ScheduleResult.Scheduled ? new UndoResult.Undone() : new UndoResult.Refused(result);
    }

    private SessionDetails stored(SessionId id, Actor by) {
        return sessions.findById(id.value())
                .map(session -> reader.details(session, by))
                .orElseThrow(() -> new DomainException("planning.session.unknown"));
    }

    private MadeMove made(SessionDetails before, Actor by) {
        SessionDetails now = stored(before.session().id(), by);
        return new MadeMove(
                before.session().id(),
                before.session().reference(),
                SessionDraft.of(before),
                now.version(),
                clock.instant());
    }

    private SessionDraft wanted(SessionDetails stored, BoardMove move) {
        RoomId id = move.room();
        Room room = id == null
                ? null
                : rooms.findById(id.value()).map(RoomEntity::toRoom).orElse(null);
        return MovedDraft.of(
                stored,
                move,
                room,
                LocalDate.ofInstant(clock.instant(), stored.session().zone()));
    }

    /** Each clash with the day-part that it is about, and where the other session is. */
    private List<MoveOutcome.At> clashes(ScheduleResult result, SessionDraft wanted, ZoneId zone) {
        if (!(result instanceof ScheduleResult.Clashes found)) {
            return List.of();
        }
        Map<SessionId, Session> others = queries
                .byIds(found.clashes().stream().map(Clash::session).toList())
                .stream()
                .collect(Collectors.toMap(Session::id, Function.identity()));
        Map<SiteId, ZoneId> zones = sites.all().stream().collect(Collectors.toMap(Site::id, Site::zone));
        List<MoveOutcome.At> at = new ArrayList<>();
        for (int i = 0; i < wanted.dayParts().size(); i++) {
            SessionDraft.Block block = wanted.dayParts().get(i);
            ZoneId there = zones.getOrDefault(block.siteIn(wanted.site()), zone);
            for (Clash clash : found.clashes()) {
                if (overlaps(block, there, clash)) {
                    Session other = others.get(clash.session());
                    at.add(new MoveOutcome.At(i, clash, other == null ? null : other.site()));
                }
            }
        }
        return at;
    }

    private static boolean overlaps(SessionDraft.Block block, ZoneId zone, Clash clash) {
        Instant start = instant(block, zone, true);
        Instant end = instant(block, zone, false);
        return start != null
                && end != null
                && start.isBefore(LocalTimes.instant(clash.date(), clash.end(), clash.zone()))
                && LocalTimes.instant(clash.date(), clash.start(), clash.zone()).isBefore(end);
    }

    private static @Nullable Instant instant(SessionDraft.Block block, ZoneId zone, boolean begin) {
        return block.date() == null || block.start() == null || block.end() == null
                ? null
                : LocalTimes.instant(block.date(), begin ? block.start() : block.end(), zone);
    }
}
