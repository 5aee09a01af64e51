package nl.vertrouwd.enrolment;

import java.util.Collection;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.planning.LostPlaces;
import nl.vertrouwd.planning.SessionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the enrolments of people who cannot come any more because their session moved; each of them is told. */
@Component
class PlacesLost implements LostPlaces {

    private final EnrolmentRepository enrolments;
    private final PlaceGivenBack back;

    PlacesLost(EnrolmentRepository enrolments, PlaceGivenBack back) {
        this.enrolments = enrolments;
        this.back = back;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(SessionId session, Collection<UUID> people, Actor by) {
        people.forEach(person -> enrolments
                .findBySessionIdAndPersonId(session.value(), person)
                .filter(each -> each.status().takesPlace())
                .ifPresent(each -> back.of(each, session, by)));
    }
}
