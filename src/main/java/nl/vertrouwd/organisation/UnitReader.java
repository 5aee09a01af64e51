package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.Map;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Ids;

/** Who reads about units, today and about another day. */
record UnitReader(Actor actor, LocalDate day, LocalDate today) {

    /** What {@link UnitShield} needs, and the day that is asked. */
    Map<String, Object> parameters() {
        byte[] viewer =
                actor.person() == null ? new byte[16] : Ids.bytes(actor.person().value());
        return Map.of("viewer", viewer, "day", day, "today", today);
    }

    /** The unit as this reader may know it: of a hidden one no name, and a code only for planners and administrators. */
    NamedUnit named(String code, String name, boolean hidden) {
        if (!hidden) {
            return new NamedUnit(code, name, false);
        }
        return new NamedUnit(seesCodes() ? code : "", "", true);
    }

    boolean seesCodes() {
        return actor.hasAny(Role.PLANNER, Role.ADMINISTRATOR);
    }
}
