package nl.vertrouwd.planning;

import java.time.Instant;
import java.util.List;
import nl.vertrouwd.base.AboutPerson;

/**
 * That a session was planned although something stood in the way.
 *
 * @param note why, in the words of the planner
 */
public record Overruled(Instant at, String note, List<Hindrance> hindrances) implements AboutPerson {

    public Overruled {
        hindrances = List.copyOf(hindrances);
    }
}
