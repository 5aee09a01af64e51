package nl.vertrouwd.base;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Rows of a table that go after a while, some hundreds at once so that nobody waits for it.
 *
 * @param key the columns of its key
 * @param time an indexed column in UTC
 * @param kept so long after that time a row is needed
 */
public record OldTable(OldRows rows, String table, List<String> key, String time, Duration kept) implements Leftovers {

    @Override
    public String name() {
        return table.replace('_', '-');
    }

    @Override
    public long throwAway(Instant now) {
        long all = 0;
        int some = OldRows.AT_ONCE;
        while (some == OldRows.AT_ONCE) {
            some = rows.throwAway(table, key, time, now.minus(kept));
            all += some;
        }
        return all;
    }
}
