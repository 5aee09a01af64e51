package nl.vertrouwd.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit trail as somebody reads it.
 *
 * @param number in the chain; null while it is not sealed yet
 * @param by what the one who did it is called towards the reader
 * @param about whom it is about, in the same way; empty when it is nobody's
 * @param emptied whether what it said was destroyed because the person was erased
 */
public record AuditRow(
        @Nullable Long number,
        Instant at,
        String action,
        String by,
        String about,
        List<Change> changes,
        boolean emptied) {

    public AuditRow {
        changes = List.copyOf(changes);
    }

    /** All that it was, by field. */
    Map<String, String> before() {
        return values(Change::before);
    }

    /** All that it is, by field. */
    Map<String, String> after() {
        return values(Change::after);
    }

    private Map<String, String> values(Function<Change, @Nullable String> which) {
        Map<String, String> values = new HashMap<>();
        changes.forEach(change -> {
            String value = which.apply(change);
            if (value != null) {
                values.put(change.field(), value);
            }
        });
        return values;
    }

    /**
     * One field, with values for {@link AuditWords#value}.
     *
     * @param before null when there was nothing
     * @param after null when there is nothing any more
     */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {

        /** Whether it only says which thing the entry is about. */
        public boolean isContext() {
            return before != null && before.equals(after);
        }
    }
}
