package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.Optional;
import nl.vertrouwd.obligation.rules.HeldRole;
import nl.vertrouwd.obligation.rules.Requirement;

/** A requirement of a scheme with what it is called. */
public record DutyRequirement(Title title, Requirement rules) {

    /** The name it keeps through all its versions. */
    public String id() {
        return rules.id();
    }

    /** What is asked on a day, what will be and what was. */
    public Versions<Requirement.Version> versions(LocalDate today) {
        return Versions.of(
                rules.versions(), Requirement.Version::from, rules.inForce().until(), today);
    }

    /** Whether it is not asked any more. */
    public boolean isOver(LocalDate today) {
        return !rules.inForce().until().isAfter(today);
    }

    /** The day of what begins last, when that is still ahead and can be withdrawn: an end, or else a version. */
    public Optional<LocalDate> withdrawable(LocalDate today) {
        return Optional.of(lastBeginning()).filter(day -> day.isAfter(today));
    }

    LocalDate lastBeginning() {
        return rules.inForce().isOpen()
                ? rules.versions().getLast().from()
                : rules.inForce().until();
    }

    /** Whether it is asked of confidants, and not of who leads. */
    public boolean isOfConfidants() {
        return rules.role() != HeldRole.LEADER;
    }
}
