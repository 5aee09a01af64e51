package nl.vertrouwd.planning;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
        SessionTerms terms,
        @Nullable CancelReason cancelReason,
        int calendarSequence,
        Instant changedAt,
        long version) {

    public SessionDetails {
        dayParts = List.copyOf(dayParts);
        trainers = List.copyOf(trainers);
    }

    /** The same with so many places taken. */
    SessionDetails withTaken(int places) {
        return new SessionDetails(
                session.withTaken(places),
                dayParts,
                trainers,
                onlineLink,
                language,
                terms,
                cancelReason,
                calendarSequence,
                changedAt,
                version);
    }

    /** The day-parts in which this trainer plays or speaks, who does not give all of it. */
    public List<DayPart> partsWith(Trainer trainer) {
        return dayParts.stream().filter(part -> part.has(trainer)).toList();
    }

    /** The day-parts that concern somebody: for who only plays or speaks those in which they do, for anybody else all. */
    public List<DayPart> partsFor(Predicate<Trainer> them) {
        List<DayPart> theirs =
                dayParts.stream().filter(part -> part.staff().anyMatch(them)).toList();
        return theirs.isEmpty() || trainers.stream().anyMatch(them) ? dayParts : theirs;
    }

    /** Everybody who gives it, or plays or speaks in it, once. */
    public List<Trainer> staff() {
        return Stream.concat(trainers.stream(), dayParts.stream().flatMap(DayPart::staff))
                .distinct()
                .toList();
    }

    /** Whether this trainer gives it, or plays or speaks in it. */
    public boolean has(Trainer trainer) {
        return givenBy(trainer) || !partsWith(trainer).isEmpty();
    }

    /** Whether this trainer gives it. */
    public boolean givenBy(Trainer trainer) {
        return trainers.stream().anyMatch(each -> each.id().equals(trainer.id()));
    }
}
