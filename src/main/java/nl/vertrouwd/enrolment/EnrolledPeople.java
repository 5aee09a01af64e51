package nl.vertrouwd.enrolment;

import java.util.List;
import java.util.UUID;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.TakenPlaces;
import org.springframework.stereotype.Component;

/** Tells planning who is to be booked when a session gets its first times. */
@Component
class EnrolledPeople implements TakenPlaces {

    private final EnrolmentRepository enrolments;

    EnrolledPeople(EnrolmentRepository enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public List<UUID> of(SessionId session) {
        return enrolments.findBySessionId(session.value()).stream()
                .filter(each -> each.status().takesPlace())
                .map(each -> each.person().value())
                .toList();
    }
}
