package nl.vertrouwd.planning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session with everything that is planned for it.
 *
 * @param trainers the lead first
 * @param onlineLink empty when there is none
 * @param calendarSequence rises with every change that calendars must follow
 * @param version for edits by two planners at once
 */
public record SessionDetails(
        Session session,
        List<DayPart> dayParts,
        List<Trainer> trainers,
        String onlineLink,
        String language,
        @Nullable CancelReason cancelReason,
        int calendarSequence,
        Instant changedAt,
        long version) {

    public SessionDetails {
        dayParts = List.copyOf(dayParts);
        trainers = List.copyOf(trainers);
    }

    /** Whether this trainer gives it. */
    public boolean givenBy(Trainer trainer) {
        return trainers.stream().anyMatch(each -> each.id().equals(trainer.id()));
    }
}
