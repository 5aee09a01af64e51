package nl.vertrouwd.obligation;

import nl.vertrouwd.obligation.rules.HeldRole;
import nl.vertrouwd.obligation.rules.Requirement;

/** A requirement of a scheme with what it is called. */
public record DutyRequirement(Title title, Requirement rules) {

    /** The name it keeps through all its versions. */
    public String id() {
        return rules.id();
    }

    /** Whether it is asked of confidants, and not of who leads. */
    public boolean isOfConfidants() {
        return rules.role() != HeldRole.LEADER;
    }
}
