package nl.vertrouwd.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each change of many sessions means for one of them; pure. */
final class BulkRules {

    private BulkRules() {}

    /** What stands in the way whatever the session is like: it has begun, it is over, or it is a draft that is to be cancelled. */
    static @Nullable ScheduleResult refusal(Session session, BulkChange change, Instant now) {
        if (!session.state().changeable()) {
            return new ScheduleResult.NoLongerChangeable(session.state());
        }
        if (session.state() == SessionState.PUBLISHED && !now.isBefore(session.startsAt())) {
            return because("planning.session.under-way");
        }
        return change instanceof BulkChange.Cancel && session.state() == SessionState.DRAFT
                ? because("planning.bulk.draft")
                : null;
    }

    private static ScheduleResult because(String textKey) {
        return new ScheduleResult.Invalid(List.of(FieldProblem.of(FieldProblem.Field.DAY_PARTS, textKey)));
    }

    /** The session as it is to be; not for a cancellation. */
    static SessionDraft wanted(SessionDetails stored, BulkChange change, LocalDate today) {
        SessionDraft draft = SessionDraft.of(stored);
        return switch (change) {
            case BulkChange.Places to ->
                draft.withPlaces(to.places(), Math.min(stored.session().minimum(), to.places()));
            case BulkChange.Online online -> draft.online(online.link());
            case BulkChange.Shift shift -> shifted(draft, stored.session(), shift.days(), today);
            case BulkChange.Cancel cancel -> draft;
        };
    }

    /** The last day of enrolment moves along, but not into the past. */
    private static SessionDraft shifted(SessionDraft draft, Session session, int days, LocalDate today) {
        List<SessionDraft.Block> blocks = draft.dayParts().stream()
                .map(block ->
                        block.date() == null ? block : block.on(block.date().plusDays(days)))
                .toList();
        LocalDate first = session.startsOn().plusDays(days);
        LocalDate moved = session.deadline().plusDays(days);
        LocalDate deadline = moved.isBefore(today) ? today : moved;
        return draft.at(blocks, deadline.isAfter(first) ? first : deadline);
    }

    /** The session as it will be once those have left who lose their place. */
    static SessionDetails withFewer(SessionDetails stored, BulkChange change) {
        return change instanceof BulkChange.Places to && stored.session().taken() > to.places()
                ? stored.withTaken(to.places())
                : stored;
    }
}
