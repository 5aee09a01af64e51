package nl.vertrouwd.organisation;

import java.time.LocalDate;

/** What came of handing a view to a deputy. */
public sealed interface DelegationResult {

    /** It is agreed. */
    record Given(DelegationId id) implements DelegationResult {}

    /** Who asked does not lead this unit today. */
    record NotLeading() implements DelegationResult {}

    /** Nobody within what the leader may see is this person, or it is the leader. */
    record UnknownDeputy() implements DelegationResult {}

    /** The deputy does not work here in the whole period. */
    record NotEmployed() implements DelegationResult {}

    /** It would begin in the past. */
    record InThePast() implements DelegationResult {}

    /** It would last longer than a year. */
    record TooLong(LocalDate lastDay) implements DelegationResult {}

    /** The deputy already has this view for at least one of the days. */
    record Overlaps() implements DelegationResult {}
}
