package nl.vertrouwd.enrolment;

import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.PersonId;

/** People of the personnel file in their roles, each with an account of their own. */
public final class TestActors {

    private TestActors() {}

    public static Actor participant(PersonId person) {
        return new Actor(AccountId.next(), person, Set.of(Role.PARTICIPANT));
    }

    public static Actor trainer(PersonId person) {
        return new Actor(AccountId.next(), person, Set.of(Role.PARTICIPANT, Role.TRAINER));
    }

    public static Actor planner() {
        return new Actor(AccountId.next(), null, Set.of(Role.PLANNER));
    }
}
