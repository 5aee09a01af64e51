package nl.vertrouwd.obligation;

import nl.vertrouwd.obligation.rules.Requirement;

/** A requirement of a scheme with what it is called. */
public record DutyRequirement(Title title, Requirement rules) {

    /** The name it keeps through all its versions. */
    public String id() {
        return rules.id();
    }
}
