package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.organisation.Sites;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When people and places are not to be planned. Planners enter it of anybody and anything, who delivers sessions of themselves. That somebody
 * is ill is told to nobody else, and the audit trail never has the reason.
 */
@Service
public class BlockedPeriods {

    private static final int LONGEST_DAYS = 731;
    private static final int FURTHEST_BACK_DAYS = 366;
    private static final int FURTHEST_AHEAD_DAYS = 5 * 366;

    private final BlockedStore store;
    private final Trainers trainers;
    private final RoomRepository rooms;
    private final Sites sites;
    private final AuditTrail audit;
    private final Clock clock;

    BlockedPeriods(
            BlockedStore store, Trainers trainers, RoomRepository rooms, Sites sites, AuditTrail audit, Clock clock) {
        this.store = store;
        this.trainers = trainers;
        this.rooms = rooms;
        this.sites = sites;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of somebody that are not over, soonest first; for planners and the person themselves. */
    @Transactional(readOnly = true)
    public List<BlockedPeriod> of(TrainerId trainer, Actor by) {
        boolean own = isOwn(trainer, by);
        if (!own) {
            Planners.require(by);
        }
        return store.ofTrainer(trainer, today().atStartOfDay()).stream()
                .map(period -> own ? period : discreet(period))
                .toList();
    }

    /** Those of every site and room that are not over, soonest first; for planners. */
    @Transactional(readOnly = true)
    public List<BlockedPeriod> ofPlaces(Actor by) {
        Planners.require(by);
        return store.ofPlaces(today().atStartOfDay());
    }

    /** Blocks {@code [from, until)}; refuses a period that is empty, longer than two years or further away than five, and another's reason. */
    @Transactional
    public BlockResult block(Blocked what, LocalDateTime from, LocalDateTime until, BlockReason reason, Actor by) {
        require(what, by);
        if (!until.isAfter(from)) {
            return new BlockResult.Refused("planning.block.until.early");
        }
        if (from.plusDays(LONGEST_DAYS).isBefore(until)) {
            return new BlockResult.Refused("planning.block.until.long");
        }
        LocalDateTime now = today().atStartOfDay();
        if (from.isBefore(now.minusDays(FURTHEST_BACK_DAYS)) || from.isAfter(now.plusDays(FURTHEST_AHEAD_DAYS))) {
            return new BlockResult.Refused("planning.block.from.far");
        }
        if (!BlockReason.of(what instanceof Blocked.Staff).contains(reason)) {
            return new BlockResult.Refused("planning.block.reason.needed");
        }
        BlockedPeriod period = new BlockedPeriod(BlockedPeriodId.next(), what, from, until, reason);
        store.insert(period);
        record(by, "planning.period-blocked", period, Map.of(), values(period));
        return new BlockResult.Blocked(period.id(), store.sessionsIn(period));
    }

    /** Takes a blocked period away again; false when somebody did so already. */
    @Transactional
    public boolean lift(BlockedPeriodId id, Actor by) {
        BlockedPeriod period = store.find(id).orElse(null);
        if (period == null) {
            return false;
        }
        require(period.what(), by);
        if (store.delete(id)) {
            record(by, "planning.period-unblocked", period, values(period), Map.of());
            return true;
        }
        return false;
    }

    private void require(Blocked what, Actor by) {
        boolean own = what instanceof Blocked.Staff staff && isOwn(staff.trainer(), by);
        if (!own) {
            Planners.require(by);
        }
    }

    private boolean isOwn(TrainerId trainer, Actor by) {
        return trainers.of(by).filter(own -> own.id().equals(trainer)).isPresent();
    }

    private static BlockedPeriod discreet(BlockedPeriod period) {
        return period.reason() == BlockReason.ILLNESS
                ? new BlockedPeriod(period.id(), period.what(), period.from(), period.until(), null)
                : period;
    }

    private void record(
            Actor by, String action, BlockedPeriod period, Map<String, String> before, Map<String, String> after) {
        audit.record(by, action, subject(period.what()), before, after);
    }

    private AuditSubject subject(Blocked what) {
        return switch (what) {
            case Blocked.Staff staff -> {
                Trainer trainer = trainers.find(staff.trainer())
                        .orElseThrow(() -> new DomainException("planning.trainer.unknown-person"));
                yield new AuditSubject("trainer", trainer.id().value(), trainer.person());
            }
            case Blocked.Place place ->
                AuditSubject.thing("planning", place.site().value());
            case Blocked.OneRoom one -> AuditSubject.thing("room", one.room().value());
        };
    }

    /** Of a place also why; of people never. */
    private Map<String, String> values(BlockedPeriod period) {
        Map<String, String> values = new HashMap<>();
        values.put("from", said(period, period.from()));
        values.put("until", said(period, period.until()));
        BlockReason reason = period.reason();
        if (!(period.what() instanceof Blocked.Staff) && reason != null) {
            values.put("reason", AuditWords.word(Texts.key("planning.block.reason.", reason)));
        }
        if (period.what() instanceof Blocked.Place place) {
            sites.find(place.site()).ifPresent(site -> values.put("site", site.name()));
        }
        if (period.what() instanceof Blocked.OneRoom one) {
            rooms.findById(one.room().value())
                    .ifPresent(room -> values.put("room", room.toRoom().name()));
        }
        return values;
    }

    private static String said(BlockedPeriod period, LocalDateTime moment) {
        return period.wholeDays()
                ? moment.toLocalDate().toString()
                : moment.toString().replace('T', ' ');
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
