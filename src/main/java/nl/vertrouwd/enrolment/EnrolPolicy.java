package nl.vertrouwd.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.vertrouwd.enrolment.EnrolResult.Refusal;
import nl.vertrouwd.planning.SessionState;

/** A named condition for a place; {@link #firstRefusal} tells the first that is not met. */
enum EnrolPolicy {
    NO_ENROLMENT_YET(
            Refusal.ALREADY_ENROLLED,
            request -> request.current() == null || !request.current().takesPlace()),
    SESSION_IN_OFFER(Refusal.NOT_OPEN, request -> request.session().state() == SessionState.PUBLISHED),
    SESSION_NOT_BEGUN(
            Refusal.NOT_OPEN,
            request -> request.now().isBefore(request.session().startsAt())),
    BEFORE_DEADLINE(
            Refusal.DEADLINE_PASSED,
            request -> !request.today().isAfter(request.session().deadline())),
    EMPLOYED_ALL_DAYS(
            Refusal.NOT_EMPLOYED,
            request -> request.person().employment().contains(request.session().startsOn())
                    && request.person().employment().contains(request.session().endsOn()));

    /** What someone meets who enrols. */
    static final List<EnrolPolicy> OWN_ENROLMENT = List.of(values());

    /** What someone meets who is let in at the door: the same, but neither the deadline nor the start matters. */
    static final List<EnrolPolicy> AT_THE_DOOR = List.of(NO_ENROLMENT_YET, SESSION_IN_OFFER, EMPLOYED_ALL_DAYS);

    private final Refusal refusal;
    private final Predicate<EnrolRequest> met;

    EnrolPolicy(Refusal refusal, Predicate<EnrolRequest> met) {
        this.refusal = refusal;
        this.met = met;
    }

    static Optional<Refusal> firstRefusal(List<EnrolPolicy> policies, EnrolRequest request) {
        return policies.stream()
                .filter(policy -> !policy.met.test(request))
                .map(policy -> policy.refusal)
                .findFirst();
    }
}
