package nl.vertrouwd.planning;

import java.util.List;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * What came, or would come, of a move.
 *
 * @param result of storing it, as for any change
 * @param wanted what the session would be; null when its day-parts are no longer there
 * @param clashes of the result, each with the day-part that it is about
 * @param made with what it can be undone; null unless it was stored
 */
public record MoveOutcome(
        ScheduleResult result,
        @Nullable SessionDraft wanted,
        List<At> clashes,
        @Nullable MadeMove made) {

    public MoveOutcome {
        clashes = List.copyOf(clashes);
    }

    /**
     * A clash of one day-part.
     *
     * @param dayPart index in the draft that was wanted, from 0
     * @param site where the other session is; null for an online one
     */
    public record At(int dayPart, Clash clash, @Nullable SiteId site) {}

    /** Whether nothing but participants who are somewhere else is in the way, who can be let go. */
    public boolean onlyParticipants() {
        return result instanceof ScheduleResult.Clashes found
                && found.clashes().stream().allMatch(clash -> clash.kind() == Clash.Kind.PARTICIPANT);
    }

    /** Whether the planner can decide to make it all the same. */
    public boolean canBeDecided() {
        return result instanceof ScheduleResult.Hindered || onlyParticipants();
    }

    /** Whether it is stored, or would be. */
    public boolean fits() {
        return result instanceof ScheduleResult.Scheduled;
    }
}
