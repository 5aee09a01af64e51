package nl.vertrouwd.enrolment;

import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.enrolment.EnrolResult.Refusal;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.TeamLeaderPlaces;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enrols the leader of a team when the session of the team is published. */
@Component
class LeaderPlaces implements TeamLeaderPlaces {

    private final Enrolments enrolments;

    LeaderPlaces(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean give(SessionId session, PersonId leader, Actor by) {
        return switch (enrolments.placeFor(session, leader, by)) {
            case EnrolResult.Enrolled enrolled -> true;
            case EnrolResult.Refused refused -> refused.refusal() == Refusal.ALREADY_ENROLLED;
            default -> false;
        };
    }
}
