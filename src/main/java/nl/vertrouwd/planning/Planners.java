package nl.vertrouwd.planning;

import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;

/** Who may plan. */
final class Planners {

    private Planners() {}

    static boolean isPlanner(Actor actor) {
        return actor.hasAny(Role.PLANNER, Role.ADMINISTRATOR);
    }

    /** Refuses everybody but planners and administrators. */
    static void require(Actor actor) {
        if (!isPlanner(actor)) {
            throw new DomainException("base.not-allowed");
        }
    }
}
