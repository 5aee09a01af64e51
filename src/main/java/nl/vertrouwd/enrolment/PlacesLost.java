package nl.vertrouwd.enrolment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.planning.LostPlaces;
import nl.vertrouwd.planning.SessionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the enrolments of people who cannot come any more because their session changed, and puts them back; each of them is told. */
@Component
class PlacesLost implements LostPlaces {

    /** Who enrolled last comes first; of two at one moment the one who was written last. */
    private static final Comparator<EnrolmentEntity> LAST_FIRST = Comparator.comparing(
                    (EnrolmentEntity each) -> each.toEnrolment().since())
            .thenComparing(each -> each.id().toString())
            .reversed();

    private final EnrolmentRepository enrolments;
    private final Enrolments places;
    private final PlaceGivenBack back;

    PlacesLost(EnrolmentRepository enrolments, Enrolments places, PlaceGivenBack back) {
        this.enrolments = enrolments;
        this.places = places;
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

    @Override
    public List<PersonId> lastIn(SessionId session, int count) {
        return enrolments.findBySessionId(session.value()).stream()
                .filter(each -> each.status().takesPlace())
                .sorted(LAST_FIRST)
                .limit(count)
                .map(EnrolmentEntity::person)
                .toList();
    }

    @Override
    public Map<SessionId, List<PersonId>> lostIn(Map<SessionId, Window> windows) {
        List<UUID> ids = windows.keySet().stream().map(SessionId::value).toList();
        return ids.isEmpty()
                ? Map.of()
                : enrolments.findBySessionIdInAndStatus(ids, EnrolmentStatus.CANCELLED).stream()
                        .map(EnrolmentEntity::toEnrolment)
                        .filter(each -> Objects.requireNonNull(windows.get(each.session()))
                                .has(each.since()))
                        .sorted(Comparator.comparing(each -> each.id().value().toString()))
                        .collect(Collectors.groupingBy(
                                Enrolment::session, Collectors.mapping(Enrolment::person, Collectors.toList())));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean giveBack(SessionId session, PersonId person, Actor by) {
        return places.placeFor(session, person, by) instanceof EnrolResult.Enrolled;
    }
}
