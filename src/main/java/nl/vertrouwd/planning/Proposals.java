package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.planning.proposal.Limits;
import nl.vertrouwd.planning.proposal.Outcome;
import nl.vertrouwd.planning.proposal.ProposalSolver;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Proposes the sessions of a term and lets planners adjust, pin, leave out, have it worked out again, and accept. Nothing is planned until it
 * is accepted, and then every rule is checked again. Refuses everybody but planners and administrators.
 */
@Service
public class Proposals {

    private static final int SHOWN = 20;
    private static final int LONGEST_MONTHS = 12;

    private final ProposalStore store;
    private final ProposalNeeds needs;
    private final ProposalInput input;
    private final ProposalRuns runs;
    private final ProposalDrafts drafts;
    private final PlannedParts parts;
    private final Scheduling scheduling;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Proposals(
            ProposalStore store,
            ProposalNeeds needs,
            ProposalInput input,
            ProposalRuns runs,
            ProposalDrafts drafts,
            PlannedParts parts,
            Scheduling scheduling,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.store = store;
        this.needs = needs;
        this.input = input;
        this.runs = runs;
        this.drafts = drafts;
        this.parts = parts;
        this.scheduling = scheduling;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** The newest twenty, the newest first. */
    @Transactional(readOnly = true)
    public List<ProposalSummary> newest(Actor by) {
        Planners.require(by);
        return store.newest(SHOWN);
    }

    /** Makes one with all sessions that are needed, at most two hundred, without a place yet; empty when none is. */
    @Transactional
    public Optional<ProposalId> make(ProposalWish wish, Actor by) {
        Planners.require(by);
        if (wish.courses().isEmpty()
                || wish.counts().isEmpty()
                || !wish.from().isBefore(wish.until())
                || wish.until().isAfter(wish.from().plusMonths(LONGEST_MONTHS))) {
            throw new DomainException("planning.proposal.wish");
        }
        List<ProposalRow> rows = needs.of(wish, by);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        ProposalId id = ProposalId.next();
        store.add(id, wish, rows);
        audit.record(
                by,
                "planning.proposal-made",
                AuditSubject.thing("proposal", id.value()),
                Map.of(),
                Map.of("from", wish.from().toString(), "sessions", Integer.toString(rows.size())));
        return Optional.of(id);
    }

    /** It beside today's plan: what was planned since then counts too. */
    @Transactional(readOnly = true)
    public Optional<ProposalDetails> find(ProposalId id, Actor by) {
        Planners.require(by);
        return store.find(id).map(summary -> {
            List<ProposalRow> rows = store.rows(id);
            ProposalWorld world = input.of(summary, rows, by);
            Outcome outcome = ProposalSolver.judge(world.problem(), world.placements());
            return new ProposalDetails(summary, rows, world.remarks(outcome), store.scores(id));
        });
    }

    /** How far it is; cheap enough to be asked every second. */
    @Transactional(readOnly = true)
    public Optional<ProposalState> state(ProposalId id, Actor by) {
        Planners.require(by);
        return store.find(id).map(ProposalSummary::state);
    }

    /** The scores so far. */
    @Transactional(readOnly = true)
    public List<ScorePoint> scores(ProposalId id, Actor by) {
        Planners.require(by);
        return store.scores(id);
    }

    /** Begins to work it out in the background, from where it is; false when somebody else has begun already. */
    public boolean solve(ProposalId id, Actor by) {
        return solve(id, Limits.USUAL, by);
    }

    boolean solve(ProposalId id, Limits limits, Actor by) {
        Planners.require(by);
        ProposalSummary summary = required(id);
        return runs.start(id, input.of(summary, store.rows(id), by), limits);
    }

    /** Ends it within a second or two, with the best that was found. */
    @Transactional
    public void stop(ProposalId id, Actor by) {
        Planners.require(by);
        store.askToStop(id);
    }

    /** What there would be to say about a session at another place; nothing is stored. */
    @Transactional(readOnly = true)
    public List<ProposalRemark> wouldPlace(
            ProposalId id,
            ProposalRow row,
            LocalDate day,
            @Nullable RoomId room,
            TrainerId lead,
            @Nullable TrainerId actor,
            Actor by) {
        Planners.require(by);
        ProposalRow moved = row.at(day, room, lead, actor);
        List<ProposalRow> rows = store.rows(id).stream()
                .map(each -> each.id().equals(row.id()) ? moved : each)
                .toList();
        ProposalWorld world = input.of(required(id), rows, by);
        return world.remarks(ProposalSolver.judge(world.problem(), world.placements())).stream()
                .filter(remark -> remark.rows().contains(row.id()))
                .toList();
    }

    /** Puts a session at another place and pins it there, be it with a clash, which stays visible. */
    @Transactional
    public ProposalAnswer place(
            ProposalId id,
            ProposalRow row,
            LocalDate day,
            @Nullable RoomId room,
            TrainerId lead,
            @Nullable TrainerId actor,
            Actor by) {
        return change(id, row, now -> now.at(day, room, lead, actor), by);
    }

    /** Whether it stays where it is when it is worked out again. */
    @Transactional
    public ProposalAnswer pin(ProposalId id, ProposalRow row, boolean pinned, Actor by) {
        return change(id, row, now -> marked(now, pinned, now.leftOut()), by);
    }

    /** Whether it takes no part. */
    @Transactional
    public ProposalAnswer leaveOut(ProposalId id, ProposalRow row, boolean out, Actor by) {
        return change(id, row, now -> marked(now, now.pinned() && !out, out), by);
    }

    private ProposalAnswer change(ProposalId id, ProposalRow row, UnaryOperator<ProposalRow> change, Actor by) {
        Planners.require(by);
        if (!parts.mayChange(by, row.organiser())) {
            throw new DomainException("base.not-allowed");
        }
        if (!store.lock(id).orElse(false)) {
            return store.find(id).isPresent() ? ProposalAnswer.BEING_SOLVED : ProposalAnswer.CHANGED_MEANWHILE;
        }
        return store.write(change.apply(row)) ? ProposalAnswer.DONE : ProposalAnswer.CHANGED_MEANWHILE;
    }

    private static ProposalRow marked(ProposalRow row, boolean pinned, boolean leftOut) {
        return new ProposalRow(
                row.id(),
                row.number(),
                row.course(),
                row.organiser(),
                row.form(),
                row.wishedFrom(),
                row.wishedUntil(),
                row.before(),
                row.wishedSite(),
                pinned,
                leftOut,
                row.firstDay(),
                row.room(),
                row.lead(),
                row.actor(),
                row.session(),
                row.version());
    }

    /**
     * Makes drafts of these sessions, each by itself, so that one that no longer fits does not hold up the others; that one stays in the
     * proposal. What is a draft already, or has no place, is passed over.
     */
    public ProposalAccepted accept(ProposalId id, Collection<UUID> chosen, Actor by) {
        Planners.require(by);
        ProposalSummary summary = required(id);
        ProposalWorld world = input.of(summary, store.rows(id), by);
        Map<UUID, ScheduleResult> refused = new HashMap<>();
        int made = 0;
        for (ProposalRow row : world.rows()) {
            if (chosen.contains(row.id())) {
                ScheduleResult result = transaction.execute(status -> accept(id, row.id(), world, by));
                if (result instanceof ScheduleResult.Scheduled) {
                    made++;
                } else if (result != null) {
                    refused.put(row.id(), result);
                }
            }
        }
        if (made > 0) {
            Map<String, String> after = Map.of("sessions", Integer.toString(made));
            transaction.executeWithoutResult(status -> audit.record(
                    by, "planning.proposal-accepted", AuditSubject.thing("proposal", id.value()), Map.of(), after));
        }
        return new ProposalAccepted(made, refused);
    }

    private @Nullable ScheduleResult accept(ProposalId id, UUID rowId, ProposalWorld world, Actor by) {
        if (!store.lock(id).orElse(false)) {
            return null;
        }
        ProposalRow row = store.rows(id).stream()
                .filter(each -> each.id().equals(rowId))
                .findFirst()
                .orElse(null);
        Course course = row == null ? null : world.courses().get(row.course());
        if (row == null || course == null || !row.proposed() || row.firstDay() == null || row.lead() == null) {
            return null;
        }
        ScheduleResult result = scheduling.schedule(
                drafts.of(row, course, row.firstDay(), row.lead(), world.siteOf(row.room())), false, by);
        if (result instanceof ScheduleResult.Scheduled scheduled) {
            store.become(rowId, scheduled.id());
        }
        return result;
    }

    /** Forgets it; the drafts that became of it stay. False while it is being worked out. */
    @Transactional
    public boolean remove(ProposalId id, Actor by) {
        Planners.require(by);
        if (!store.lock(id).orElse(false)) {
            return false;
        }
        store.remove(id);
        audit.record(by, "planning.proposal-removed", AuditSubject.thing("proposal", id.value()), Map.of(), Map.of());
        return true;
    }

    private ProposalSummary required(ProposalId id) {
        return store.find(id).orElseThrow(() -> new DomainException("planning.proposal.unknown"));
    }
}
