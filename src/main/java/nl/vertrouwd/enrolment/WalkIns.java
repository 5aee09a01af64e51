package nl.vertrouwd.enrolment;

import java.util.List;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.organisation.FoundPerson;
import nl.vertrouwd.organisation.PersonFinder;
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

    WalkIns(SessionStaff staff, PersonFinder finder) {
        this.staff = staff;
        this.finder = finder;
    }

    /** Who has this whole personnel number, or else who works here today and has a name that starts with at least three letters. */
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
        if (text.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return new WalkInSearch.TooShort();
        }
        List<FoundPerson> found = finder.byName(by, text, MOST + 1);
        return new WalkInSearch.Found(found.stream().limit(MOST).toList(), found.size() > MOST);
    }
}
