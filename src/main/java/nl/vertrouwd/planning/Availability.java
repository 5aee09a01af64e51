package nl.vertrouwd.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.organisation.SiteId;

/** What is known of who and what is free in a period; pure, so that a form, a search and a proposal decide by the same. */
final class Availability {

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    private final Map<UUID, List<Stay>> stays;
    private final Map<UUID, List<BlockedPeriod>> blocked;
    private final Map<UUID, Set<DayOfWeek>> workingDays;
    private final DaysOff daysOff;
    private final Journeys journeys;
    private final Qualified qualified;

    Availability(
            List<Stay> stays,
            Map<UUID, List<BlockedPeriod>> blocked,
            Map<UUID, Set<DayOfWeek>> workingDays,
            DaysOff daysOff,
            Journeys journeys,
            Qualified qualified) {
        this.stays = stays.stream().collect(Collectors.groupingBy(Stay::resource));
        this.blocked = Map.copyOf(blocked);
        this.workingDays = Map.copyOf(workingDays);
        this.daysOff = daysOff;
        this.journeys = journeys;
        this.qualified = qualified;
    }

    /** Everything that somebody or something is booked for. */
    List<Stay> stays() {
        return stays.values().stream().flatMap(List::stream).toList();
    }

    /** When who or what is blocked, by who or what it is. */
    Map<UUID, List<BlockedPeriod>> blocked() {
        return blocked;
    }

    /** The days of the week on which somebody works. */
    Set<DayOfWeek> workingDays(UUID resource) {
        return workingDays.getOrDefault(resource, EVERY_DAY);
    }

    boolean isQualified(Trainer trainer, Course course) {
        return qualified.has(trainer, course);
    }

    /** The name of a day off where this time is kept, as a word of the audit trail. */
    Optional<String> dayOff(LocalDate date, ZoneId zone) {
        return Country.of(zone).flatMap(country -> daysOff.on(date, country));
    }

    /** Whether a person (as booked), a site or a room is blocked on the clock of the place. */
    boolean isBlocked(UUID resource, LocalDateTime start, LocalDateTime end) {
        return blocked.getOrDefault(resource, List.of()).stream()
                .anyMatch(period -> period.from().isBefore(end) && start.isBefore(period.until()));
    }

    boolean works(UUID resource, DayOfWeek day) {
        return workingDays.getOrDefault(resource, EVERY_DAY).contains(day);
    }

    boolean mayGive(Trainer trainer, Course course) {
        return qualified.mayGive(trainer, course);
    }

    boolean isBooked(Stay wanted) {
        return stays.getOrDefault(wanted.resource(), List.of()).stream().anyMatch(wanted::overlaps);
    }

    /** The stay elsewhere from or to which there is too little time. */
    Optional<Stay> tooFar(Stay wanted) {
        return stays.getOrDefault(wanted.resource(), List.of()).stream()
                .filter(other -> isTooFar(wanted, other))
                .findFirst();
    }

    boolean isTooFar(Stay one, Stay other) {
        return one.site() != null
                && other.site() != null
                && !one.overlaps(other)
                && one.gap(other).toMinutes() < journeys.minutes(one.site(), other.site());
    }

    /** How many things they are booked for in the period. */
    int busy(UUID resource) {
        return stays.getOrDefault(resource, List.of()).size();
    }

    int travelMinutes(SiteId from, SiteId to) {
        return journeys.minutes(from, to);
    }

    String siteName(SiteId site) {
        return journeys.name(site);
    }

    /** Whether somebody can be there without anything in the way: not booked, not blocked, at work, and in time. */
    boolean isFree(Stay wanted, LocalDateTime start, LocalDateTime end) {
        return works(wanted.resource(), start.getDayOfWeek())
                && !isBlocked(wanted.resource(), start, end)
                && !isBooked(wanted)
                && tooFar(wanted).isEmpty();
    }
}
