package nl.vertrouwd.planning;

import java.util.List;

/** What came of scheduling, changing or publishing a session; nothing is stored unless it is {@link Scheduled}. */
public sealed interface ScheduleResult {

    /** It stands. */
    record Scheduled(SessionId id, String reference) implements ScheduleResult {}

    /** Some fields are not right. */
    record Invalid(List<FieldProblem> problems) implements ScheduleResult {}

    /** Something or someone is booked already. */
    record Clashes(List<Clash> clashes) implements ScheduleResult {}

    /** Something stands in the way that can be overruled with a note. */
    record Hindered(List<Hindrance> hindrances) implements ScheduleResult {}

    /** Somebody else saved it first; the form must be compared with what is stored now. */
    record ChangedMeanwhile(SessionDetails stored) implements ScheduleResult {}

    /** It is given or cancelled, so it stays as it is. */
    record NoLongerChangeable(SessionState state) implements ScheduleResult {}
}
