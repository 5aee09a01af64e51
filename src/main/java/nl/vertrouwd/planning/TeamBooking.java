package nl.vertrouwd.planning;

import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That a session is kept for one team, with its leader. The leader has the first place; only people of the unit and below it enrol.
 *
 * @param unit code of the unit; empty when no team booked it
 * @param leader null while nobody is chosen
 */
public record TeamBooking(String unit, @Nullable PersonId leader) implements AboutPerson {

    /** No team has booked it. */
    public static final TeamBooking NONE = new TeamBooking("", null);

    /** Whether a team has booked it. */
    public boolean isBooked() {
        return !unit.isEmpty();
    }
}
