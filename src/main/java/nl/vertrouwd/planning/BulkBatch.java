package nl.vertrouwd.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.organisation.ShownPerson;
import org.jspecify.annotations.Nullable;

/**
 * Sessions that were changed at once.
 *
 * @param doneAt when the last one was changed; null while there are some to do
 */
public record BulkBatch(
        UUID id,
        AccountId by,
        Instant at,
        BulkChange wanted,
        @Nullable Instant doneAt,
        List<Item> items) {

    /** So long it can be undone. */
    public static final Duration UNDO = Duration.ofMinutes(10);

    public BulkBatch {
        items = List.copyOf(items);
    }

    /** One session of it. */
    public record Item(int position, SessionId session, BulkOutcome outcome) {}

    /**
     * One who lost the place and did not get it back.
     *
     * @param names empty for who does not plan the session
     */
    public record WithoutPlace(int count, List<ShownPerson> names) implements AboutPerson {}

    /** How many sessions it went so with. */
    public long count(BulkOutcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).count();
    }

    /** Whether some are still to be done. */
    public boolean isOpen() {
        return count(BulkOutcome.WAITING) > 0;
    }

    /** Whether it can be undone at this moment. */
    public boolean isUndoable(Instant now) {
        return doneAt != null && count(BulkOutcome.DONE) > 0 && now.isBefore(doneAt.plus(UNDO));
    }
}
