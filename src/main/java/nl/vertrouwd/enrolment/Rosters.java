package nl.vertrouwd.enrolment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.ShownPerson;
import nl.vertrouwd.planning.DayPartId;
import nl.vertrouwd.planning.Session;
import org.springframework.stereotype.Component;

/**
 * Who takes part in a session, as who runs it may see them: by family name, then who is shielded, in the order in which they enrolled. Of
 * these who plans the session sees a number, who gives it nothing.
 */
@Component
class Rosters {

    private final EnrolmentRepository enrolments;
    private final EnrolmentHistory history;
    private final AttendanceMarks marks;
    private final PersonRegister persons;

    Rosters(EnrolmentRepository enrolments, EnrolmentHistory history, AttendanceMarks marks, PersonRegister persons) {
        this.enrolments = enrolments;
        this.history = history;
        this.marks = marks;
        this.persons = persons;
    }

    /** @param numbers whether the viewer sees the personnel numbers of who is shielded */
    List<Participant> of(Session session, Actor viewer, boolean numbers) {
        Map<PersonId, EnrolmentEntity> ever = inOrderOfEnrolment(session);
        Map<PersonId, ShownPerson> shown = persons.shown(viewer, ever.keySet(), session.startsOn(), numbers);
        Map<PersonId, Integer> places = placesOfShielded(ever, shown);
        Map<UUID, Map<DayPartId, Mark>> marked = marks.of(session.id());
        Set<UUID> made = history.madeBy(viewer.account(), session.id());
        return shown.values().stream()
                .map(person -> {
                    EnrolmentEntity enrolment = Objects.requireNonNull(ever.get(person.id()));
                    boolean added = made.contains(enrolment.id()) && !viewer.is(person.id());
                    return participant(enrolment, person, places, added, marked);
                })
                .filter(participant -> participant.status().takesPlace())
                .sorted(Comparator.comparingInt(Participant::shieldedAs))
                .toList();
    }

    /** Also who gave the place up, so that the others keep the number under which they are known. */
    private Map<PersonId, EnrolmentEntity> inOrderOfEnrolment(Session session) {
        Map<PersonId, EnrolmentEntity> ordered = new LinkedHashMap<>();
        enrolments.findBySessionId(session.id().value()).stream()
                .sorted(Comparator.comparing(each -> each.id().toString()))
                .forEach(each -> ordered.put(each.person(), each));
        return ordered;
    }

    private static Map<PersonId, Integer> placesOfShielded(
            Map<PersonId, EnrolmentEntity> ever, Map<PersonId, ShownPerson> shown) {
        Map<PersonId, Integer> places = new HashMap<>();
        for (PersonId person : ever.keySet()) {
            ShownPerson found = shown.get(person);
            if (found != null && found.shielded()) {
                places.put(person, places.size() + 1);
            }
        }
        return places;
    }

    private static Participant participant(
            EnrolmentEntity enrolment,
            ShownPerson person,
            Map<PersonId, Integer> places,
            boolean added,
            Map<UUID, Map<DayPartId, Mark>> marked) {
        return new Participant(
                new EnrolmentId(enrolment.id()),
                person,
                places.getOrDefault(person.id(), 0),
                enrolment.status(),
                added,
                marked.getOrDefault(enrolment.id(), Map.of()));
    }
}
