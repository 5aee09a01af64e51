package nl.vertrouwd.planning;

import java.util.List;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.organisation.ShownPerson;
import org.jspecify.annotations.Nullable;

/**
 * What would happen with one session.
 *
 * @param version of the session that was looked at
 * @param inTheWay why it would be left as it is; null when it would be changed
 * @param losing how many would lose their place
 * @param names who they are, the last who enrolled first; empty for who does not plan the session
 * @param told how many would be told
 */
public record BulkLine(
        Session session, long version, @Nullable ScheduleResult inTheWay, int losing, List<ShownPerson> names, int told)
        implements AboutPerson {

    public BulkLine {
        names = List.copyOf(names);
    }

    /** Whether it would be changed. */
    public boolean isPossible() {
        return inTheWay == null;
    }
}
