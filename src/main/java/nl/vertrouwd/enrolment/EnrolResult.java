package nl.vertrouwd.enrolment;

import nl.vertrouwd.planning.Clash;

/** What came of asking for a place. */
public sealed interface EnrolResult {

    /** The place is taken. */
    record Enrolled(EnrolmentId id) implements EnrolResult {}

    /** There is no place left. */
    record Full() implements EnrolResult {}

    /** The actor is somewhere else at that time, or gives this session. */
    record Elsewhere(Clash clash) implements EnrolResult {}

    /** The person who was to be let in is somewhere else at that time; where is nobody's business but theirs. */
    record Occupied() implements EnrolResult {}

    /** A condition is not met. */
    record Refused(Refusal refusal) implements EnrolResult {}

    /** The conditions for a place, as the reason it was refused. */
    enum Refusal {
        /** The session is not in the offer (any more), or has begun. */
        NOT_OPEN,
        /** The last day of enrolment has passed. */
        DEADLINE_PASSED,
        /** There is an enrolment already. */
        ALREADY_ENROLLED,
        /** The person does not work here on the days of the session. */
        NOT_EMPLOYED,
        /** The account belongs to nobody in the personnel file. */
        NOT_IN_PERSONNEL_FILE,
        /** The actor may not do this for somebody else. */
        NOT_ALLOWED
    }
}
