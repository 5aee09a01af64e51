package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How it went with the invitation of somebody from outside; everything but {@link Invited} changed nothing. */
public sealed interface InvitationOutcome {

    /**
     * The invitation is on its way.
     *
     * @param lastDay on which they are let in; later than asked when they were so already
     */
    record Invited(Trainer trainer, LocalDate lastDay) implements InvitationOutcome {}

    /** What is wrong, a sentence key for each field. */
    record Invalid(Map<OutsideInvitation.Field, String> problems) implements InvitationOutcome {

        public Invalid {
            problems = Map.copyOf(problems);
        }
    }

    /** They give something else at the time of one of the sessions. */
    record Clashes(List<Clash> clashes) implements InvitationOutcome {

        public Clashes {
            clashes = List.copyOf(clashes);
        }
    }
}
