package nl.vertrouwd.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody chose about their mail.
 *
 * @param quietFrom from then on mail waits, on the clock of where they work
 * @param quietUntil until then; the same as {@code quietFrom} when there are no quiet hours
 * @param without the kinds they want no mail of; those that are mandatory come all the same
 * @param version for changes by two at once
 */
public record MailPreferences(LocalTime quietFrom, LocalTime quietUntil, Set<MessageKind> without, long version) {

    /** What holds until somebody chooses. */
    public static final MailPreferences STANDARD =
            new MailPreferences(LocalTime.of(22, 0), LocalTime.of(7, 0), Set.of(), 0);

    /** Of longer quiet hours what must be told would not come in time. */
    public static final int MOST_QUIET_HOURS = 14;

    public MailPreferences {
        without = Set.copyOf(without);
    }

    /** Whether there are more quiet hours in a day than may be. */
    public static boolean isTooQuiet(LocalTime from, LocalTime until) {
        Duration quiet = Duration.between(from, until);
        Duration wrapped = quiet.isNegative() ? quiet.plusDays(1) : quiet;
        return wrapped.compareTo(Duration.ofHours(MOST_QUIET_HOURS)) > 0;
    }

    /** Whether mail of this kind is wanted. */
    public boolean wants(MessageKind kind) {
        return kind.isMandatory() || !without.contains(kind);
    }

    /** When the quiet hours end in which this moment is; empty when it is in none. */
    Optional<Instant> quietUntil(Instant moment, ZoneId zone) {
        ZonedDateTime there = moment.atZone(zone);
        LocalTime time = there.toLocalTime();
        boolean begun = !time.isBefore(quietFrom);
        boolean notOver = time.isBefore(quietUntil);
        boolean overMidnight = quietFrom.isAfter(quietUntil);
        boolean quiet = overMidnight ? begun || notOver : begun && notOver;
        if (!quiet) {
            return Optional.empty();
        }
        Instant end = there.toLocalDate()
                .plusDays(notOver ? 0 : 1)
                .atTime(quietUntil)
                .atZone(zone)
                .toInstant();
        return Optional.of(end).filter(moment::isBefore);
    }
}
