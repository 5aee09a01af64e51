package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

/** Goes through the days until enough moments are found; pure. The nearest site with room comes first, then who is least busy. */
final class SlotSearch {

    private final SlotWish wish;
    private final Course course;
    private final List<Site> sites;
    private final List<Room> rooms;
    private final List<Trainer> trainers;
    private final List<Trainer> actors;
    private final Availability known;

    /**
     * @param sites near enough, the nearest first
     * @param rooms in use and large enough
     * @param trainers who may give it
     */
    SlotSearch(
            SlotWish wish,
            Course course,
            List<Site> sites,
            List<Room> rooms,
            List<Trainer> trainers,
            List<Trainer> actors,
            Availability known) {
        this.wish = wish;
        this.course = course;
        this.sites = sites;
        this.rooms = rooms.stream()
                .sorted(Comparator.comparingInt(Room::capacity).thenComparing(Room::name))
                .toList();
        this.trainers = leastBusyFirst(trainers, known);
        this.actors = leastBusyFirst(actors, known);
        this.known = known;
    }

    private static List<Trainer> leastBusyFirst(List<Trainer> people, Availability known) {
        return people.stream()
                .sorted(Comparator.comparingInt((Trainer each) -> known.busy(each.resource()))
                        .thenComparing(Trainer::name))
                .toList();
    }

    /** One for each first day, at most so many, of first days before {@code until}. */
    List<Slot> first(int most, LocalDate until) {
        List<Slot> found = new ArrayList<>();
        for (LocalDate day = wish.from(); day.isBefore(until) && found.size() < most; day = day.plusDays(1)) {
            if (!UsualDayParts.isWeekend(day)) {
                on(UsualDayParts.of(day, Math.max(course.dayParts(), 1))).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Slot> on(List<UsualDayParts.DayPartTime> parts) {
        return sites.stream()
                .filter(site -> parts.stream().allMatch(part -> isOpen(site, part)))
                .flatMap(site -> at(site, parts).stream())
                .findFirst();
    }

    private boolean isOpen(Site site, UsualDayParts.DayPartTime part) {
        return known.dayOff(part.date(), site.zone()).isEmpty()
                && !known.isBlocked(site.id().value(), start(part), end(part));
    }

    private Optional<Slot> at(Site site, List<UsualDayParts.DayPartTime> parts) {
        Room room = rooms.stream()
                .filter(each -> each.site().equals(site.id()))
                .filter(each -> isFree(each.id().value(), null, site.zone(), parts))
                .findFirst()
                .orElse(null);
        if (room == null) {
            return Optional.empty();
        }
        for (Trainer trainer : trainers) {
            if (isFree(trainer.resource(), site.id(), site.zone(), parts)) {
                Optional<Slot> slot = with(trainer, site, room, parts);
                if (slot.isPresent()) {
                    return slot;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Slot> with(Trainer trainer, Site site, Room room, List<UsualDayParts.DayPartTime> parts) {
        if (!wish.actor()) {
            return Optional.of(slot(trainer, null, site, room, parts));
        }
        return actors.stream()
                .filter(actor -> !actor.resource().equals(trainer.resource()))
                .filter(actor -> isFree(actor.resource(), site.id(), site.zone(), parts))
                .findFirst()
                .map(actor -> slot(trainer, actor, site, room, parts));
    }

    private Slot slot(
            Trainer trainer, @Nullable Trainer actor, Site site, Room room, List<UsualDayParts.DayPartTime> parts) {
        return new Slot(
                parts.getFirst().date(),
                parts.getLast().date(),
                site,
                room,
                known.travelMinutes(wish.near(), site.id()),
                trainer,
                actor);
    }

    private boolean isFree(UUID resource, @Nullable SiteId site, ZoneId zone, List<UsualDayParts.DayPartTime> parts) {
        return parts.stream()
                .allMatch(part -> known.isFree(
                        new Stay(
                                resource,
                                site,
                                LocalTimes.instant(part.date(), part.start(), zone),
                                LocalTimes.instant(part.date(), part.end(), zone)),
                        start(part),
                        end(part)));
    }

    private static LocalDateTime start(UsualDayParts.DayPartTime part) {
        return part.date().atTime(part.start());
    }

    private static LocalDateTime end(UsualDayParts.DayPartTime part) {
        return part.date().atTime(part.end());
    }
}
