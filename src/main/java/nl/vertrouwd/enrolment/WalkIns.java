package nl.vertrouwd.enrolment;

import java.util.List;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.organisation.FoundPerson;
import nl.vertrouwd.organisation.PersonFinder;
import nl.vertrouwd.planning.Places;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds who stands at the door without an enrolment. Only for who runs the session and as long as it is not closed, and never more
 * than ten people at a time, so that it is no way to read the personnel file. Who is shielded is found by the whole number only.
 */
@Service
public class WalkIns {

    private static final int FEWEST_LETTERS = 3;
    private static final int MOST = 10;

    private final SessionStaff staff;
    private final PersonFinder finder;
    private final EnrolmentRepository enrolments;
    private final EnrolmentHistory history;
    private final PlaceGivenBack back;
    private final Places places;

    WalkIns(
            SessionStaff staff,
            PersonFinder finder,
            EnrolmentRepository enrolments,
            EnrolmentHistory history,
            PlaceGivenBack back,
            Places places) {
        this.staff = staff;
        this.finder = finder;
        this.enrolments = enrolments;
        this.history = history;
        this.back = back;
        this.places = places;
    }

    /** Whether the actor can look for people by name; who comes from outside finds them by the whole number only. */
    public boolean byName(Actor by) {
        return by.person() != null || by.hasAny(Role.PLANNER);
    }

    /**
     * Who has this whole personnel number, or else, for who may look by name, who works here today and has a name with at least three of
     * these letters.
     */
    @Transactional(readOnly = true)
    public WalkInSearch find(SessionId session, String text, Actor by) {
        boolean allowed = staff.run(session, by)
                .filter(details -> details.session().state() == SessionState.PUBLISHED)
                .isPresent();
        if (!allowed) {
            return new WalkInSearch.NotAllowed();
        }
        Optional<FoundPerson> byNumber = finder.byNumber(by, text.strip());
        if (byNumber.isPresent()) {
            return new WalkInSearch.Found(List.of(byNumber.get()), false);
        }
        if (!byName(by)) {
            return text.isBlank() ? new WalkInSearch.TooShort() : new WalkInSearch.Found(List.of(), false);
        }
        if (text.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return new WalkInSearch.TooShort();
        }
        List<FoundPerson> found = finder.byName(by, text, MOST + 1);
        return new WalkInSearch.Found(found.stream().limit(MOST).toList(), found.size() > MOST);
    }

    /** Takes somebody off the list again whom the actor let in by mistake, until the session is closed; what was marked is forgotten. */
    @Transactional
    public RemovalResult remove(SessionId id, EnrolmentId enrolment, Actor by) {
        Session session = places.lock(id).orElse(null);
        if (session == null || staff.run(id, by).isEmpty()) {
            return RemovalResult.NOT_ALLOWED;
        }
        if (session.state() != SessionState.PUBLISHED) {
            return RemovalResult.NOT_OPEN;
        }
        EnrolmentEntity found = enrolments.findBySessionId(id.value()).stream()
                .filter(each -> each.id().equals(enrolment.value()) && each.status() == EnrolmentStatus.ENROLLED)
                .findFirst()
                .orElse(null);
        if (found == null) {
            return RemovalResult.UNKNOWN;
        }
        if (by.is(found.person()) || !history.madeBy(by.account(), id).contains(found.id())) {
            return RemovalResult.NOT_YOURS;
        }
        back.of(found, id, by);
        return RemovalResult.REMOVED;
    }
}
