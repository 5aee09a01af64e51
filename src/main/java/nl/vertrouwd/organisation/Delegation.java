package nl.vertrouwd.organisation;

import java.io.Serializable;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.DateRange;

/**
 * That a leader hands their view of a unit to a deputy, as the two of them may read it.
 *
 * @param leader without a name for a deputy from whom they are shielded by now, and the other way round
 * @param unit its name today, or the last it had
 * @param period as it was agreed; what was ended early is {@link State#OVER}
 */
public record Delegation(
        DelegationId id,
        ShownPerson leader,
        ShownPerson deputy,
        String unitCode,
        String unit,
        DateRange period,
        State state)
        implements AboutPerson, Serializable {

    /** How it stands today. */
    public enum State {
        /** Its first day is still to come. */
        COMING,
        /** The deputy sees what the leader sees. */
        RUNNING,
        /** It would run, but the leader does not lead the unit today. */
        RESTING,
        /** Its last day is behind us, or it was ended. */
        OVER
    }
}
