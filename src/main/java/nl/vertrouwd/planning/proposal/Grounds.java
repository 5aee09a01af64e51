package nl.vertrouwd.planning.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.planning.proposal.Finding.Kind;

/** What never changes while a proposal is made, looked up quickly. */
final class Grounds {

    private static final int MINUTE = 60;
    /** Nobody travels longer. */
    private static final int DAYS_AROUND = 3;

    private final Map<UUID, Location> locations;
    private final Map<UUID, List<Busy>> busy;
    private final Map<UUID, List<Closed>> closed;
    private final Travel travel;
    private final int evenLoad;
    private final int evenWeek;
    private final Map<Question, Optional<Kind>> answers = new ConcurrentHashMap<>();

    private record Question(UUID resource, Moment moment, UUID site) {}

    Grounds(Problem problem) {
        this.locations = problem.locations().stream().collect(Collectors.toMap(Location::id, Function.identity()));
        this.busy = problem.busy().stream().collect(Collectors.groupingBy(Busy::resource));
        this.closed = problem.closed().stream().collect(Collectors.groupingBy(Closed::resource));
        this.travel = problem.travel();
        this.evenLoad = evenLoad(problem);
        this.evenWeek = evenWeek(problem);
    }

    /** A quarter above the average. */
    private static int evenLoad(Problem problem) {
        List<Giver> giving = problem.givers().stream().filter(Giver::gives).toList();
        int wanted = problem.wanted().stream().mapToInt(SessionWanted::dayParts).sum();
        int loaded = giving.stream().mapToInt(Giver::wholeLoad).sum();
        return Math.ceilDiv((wanted + loaded) * 5, Math.max(1, giving.size()) * 4);
    }

    /** One above the average. */
    private static int evenWeek(Problem problem) {
        long weeks = problem.wanted().stream()
                .flatMap(wanted -> wanted.moments().stream())
                .map(Moment::week)
                .distinct()
                .count();
        return 1 + (int) Math.ceilDiv(problem.wanted().size(), Math.max(1, weeks));
    }

    int evenLoad() {
        return evenLoad;
    }

    int evenWeek() {
        return evenWeek;
    }

    int minutes(UUID from, UUID to) {
        return from.equals(to) || from.equals(Location.ONLINE) || to.equals(Location.ONLINE)
                ? 0
                : travel.minutes(from, to);
    }

    private Location location(UUID site) {
        return Objects.requireNonNull(locations.get(site), "a site that is not in the problem");
    }

    /** Whether one person cannot be at both: they overlap, or there is no time to travel. */
    boolean tooClose(Moment one, UUID here, Moment other, UUID there) {
        if (one.firstDay().toEpochDay() > other.lastDay().toEpochDay() + DAYS_AROUND
                || other.firstDay().toEpochDay() > one.lastDay().toEpochDay() + DAYS_AROUND) {
            return false;
        }
        long needed = (long) minutes(here, there) * MINUTE;
        long[] ones = one.seconds(location(here).zone());
        long[] others = other.seconds(location(there).zone());
        for (int i = 0; i < ones.length; i += 2) {
            for (int j = 0; j < others.length; j += 2) {
                if (Math.max(ones[i], others[j]) - Math.min(ones[i + 1], others[j + 1]) < needed) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Why somebody cannot be there then, what is planned already being as it is. */
    Optional<Kind> against(Giver giver, Moment moment, UUID site) {
        return answers.computeIfAbsent(
                new Question(giver.id(), moment, site), question -> person(giver, moment, location(site)));
    }

    /** Why a room cannot be used then, by itself or because of its site. */
    Optional<Kind> against(Venue venue, Moment moment) {
        return answers.computeIfAbsent(
                new Question(venue.id(), moment, venue.site()),
                question -> place(venue, moment, location(venue.site())));
    }

    private Optional<Kind> person(Giver giver, Moment moment, Location at) {
        if (isClosed(giver.id(), moment)) {
            return Optional.of(Kind.PERSON_BLOCKED);
        }
        if (moment.parts().stream().map(part -> part.date().getDayOfWeek()).anyMatch(day -> !works(giver, day))) {
            return Optional.of(Kind.NOT_WORKING);
        }
        List<Busy> others = busy.getOrDefault(giver.id(), List.of());
        if (others.stream().anyMatch(other -> isWithin(other, moment, at, 0))) {
            return Optional.of(Kind.PERSON_BOOKED);
        }
        return others.stream().anyMatch(other -> isWithin(other, moment, at, minutes(at.id(), other.site())))
                ? Optional.of(Kind.PERSON_TOO_FAR)
                : Optional.empty();
    }

    private static boolean works(Giver giver, DayOfWeek day) {
        return giver.days().contains(day);
    }

    private Optional<Kind> place(Venue venue, Moment moment, Location at) {
        if (dayOff(moment, at.id()).isPresent()) {
            return Optional.of(Kind.DAY_OFF);
        }
        if (isClosed(at.id(), moment)) {
            return Optional.of(Kind.SITE_CLOSED);
        }
        if (isClosed(venue.id(), moment)) {
            return Optional.of(Kind.ROOM_CLOSED);
        }
        return !venue.isOnline()
                        && busy.getOrDefault(venue.id(), List.of()).stream()
                                .anyMatch(other -> isWithin(other, moment, at, 0))
                ? Optional.of(Kind.ROOM_BOOKED)
                : Optional.empty();
    }

    /** The first of its days that is a day off there. */
    Optional<LocalDate> dayOff(Moment moment, UUID site) {
        Location at = location(site);
        return moment.parts().stream()
                .map(Moment.Part::date)
                .filter(at.daysOff()::contains)
                .findFirst();
    }

    private boolean isClosed(UUID resource, Moment moment) {
        return closed.getOrDefault(resource, List.of()).stream()
                .anyMatch(period -> moment.parts().stream()
                        .anyMatch(part -> period.from().isBefore(part.date().atTime(part.end()))
                                && part.date().atTime(part.start()).isBefore(period.until())));
    }

    private static boolean isWithin(Busy other, Moment moment, Location at, int minutes) {
        long[] parts = moment.seconds(at.zone());
        long from = other.from().getEpochSecond();
        long until = other.until().getEpochSecond();
        for (int i = 0; i < parts.length; i += 2) {
            if (Math.max(parts[i], from) - Math.min(parts[i + 1], until) < (long) minutes * MINUTE) {
                return true;
            }
        }
        return false;
    }
}
