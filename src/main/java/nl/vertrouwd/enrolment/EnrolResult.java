package nl.vertrouwd.enrolment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import nl.vertrouwd.planning.Clash;

/** What came of asking for a place. */
public sealed interface EnrolResult {

    /** The place is taken. */
    record Enrolled(EnrolmentId id) implements EnrolResult {}

    /** There is no place left. */
    record Full() implements EnrolResult {}

    /** The person is somewhere else at that time, or gives this session; told to the person, and to who runs that other session. */
    record Elsewhere(Clash clash) implements EnrolResult {}

    /**
     * The person who was to be let in is somewhere else at that time; where is nobody's business but theirs.
     *
     * @param zone whose local times they are
     */
    record Occupied(LocalDate date, LocalTime start, LocalTime end, ZoneId zone) implements EnrolResult {}

    /** Nothing forbids it, but there is something that the actor has not said to know. */
    record Doubtful(List<EnrolDoubt> doubts) implements EnrolResult {

        public Doubtful {
            doubts = List.copyOf(doubts);
        }
    }

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
        /** The session is for other people. */
        OTHER_AUDIENCE,
        /** The session is kept for a team of which the person is no part. */
        OTHER_TEAM,
        /** The account belongs to nobody in the personnel file. */
        NOT_IN_PERSONNEL_FILE,
        /** The actor may not do this for somebody else. */
        NOT_ALLOWED
    }
}
