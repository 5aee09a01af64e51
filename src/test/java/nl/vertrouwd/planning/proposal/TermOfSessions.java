package nl.vertrouwd.planning.proposal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A made-up term of the first half of 2027, always the same one for the same numbers: ten sites, one of them overseas. */
public final class TermOfSessions {

    static final ZoneId HOME = ZoneId.of("Europe/Amsterdam");
    private static final ZoneId OVERSEAS = ZoneId.of("America/Curacao");
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
    private static final LocalDate END = LocalDate.of(2027, 7, 1);
    private static final int SITES = 10;
    private static final int[] LENGTHS = {1, 2, 2, 2, 2, 4, 10};

    private final Random random = new Random(12);
    private final List<UUID> courses = ids(8);
    private final List<UUID> sites = ids(SITES);

    private TermOfSessions() {}

    /** So many sessions for so many trainers, a fifth of whom play, and so many rooms; some of it taken already. */
    public static Problem of(int sessions, int trainers, int rooms) {
        return new TermOfSessions().problem(sessions, trainers, rooms);
    }

    private Problem problem(int sessions, int trainers, int rooms) {
        List<Giver> givers = IntStream.range(0, trainers).mapToObj(this::giver).toList();
        List<Venue> venues = IntStream.range(0, rooms).mapToObj(this::venue).toList();
        return new Problem(
                IntStream.range(0, sessions).mapToObj(this::wanted).toList(),
                givers,
                venues,
                locations(),
                busy(givers, venues),
                closed(givers),
                this::minutes,
                Map.of());
    }

    private List<UUID> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> id()).toList();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Giver giver(int number) {
        Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        if (number % 4 == 0) {
            days.remove(DayOfWeek.of(1 + random.nextInt(5)));
        }
        boolean overseas = number % SITES == 9;
        return new Giver(
                id(),
                true,
                number % 5 == 0,
                Set.copyOf(List.of(any(courses), any(courses.subList(0, 4)), any(courses.subList(4, 8)))),
                days,
                overseas ? sites.getLast() : any(sites.subList(0, SITES - 1)),
                Map.of(YearMonth.of(2027, 2), random.nextInt(6)),
                16);
    }

    private Venue venue(int number) {
        return new Venue(id(), sites.get(number % SITES), 12 + random.nextInt(3) * 8);
    }

    private SessionWanted wanted(int number) {
        int parts = LENGTHS[number % LENGTHS.length];
        LocalDate from = number % 2 == 0 ? LocalDate.of(2027, 1, 1) : LocalDate.of(2027, 4, 1);
        int site = number % 12 == 0 ? SITES - 1 : random.nextInt(SITES - 1);
        return new SessionWanted(
                id(),
                courses.get(number % courses.size()),
                "ABCD".substring(number % 4, number % 4 + 1),
                parts,
                number % 3 != 0,
                number % 6 == 1,
                number % 9 == 4,
                12,
                from,
                from.plusMonths(3),
                number % 10 == 3 ? from.plusWeeks(5) : null,
                Map.of(sites.get(site), 2),
                moments(parts));
    }

    static List<Moment> moments(int parts) {
        List<Moment> moments = new ArrayList<>();
        int days = Math.ceilDiv(parts, 2);
        for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() + days <= 6) {
                moments.add(moment(day, parts));
            }
        }
        return moments;
    }

    static Moment moment(LocalDate first, int parts) {
        return new Moment(IntStream.range(0, parts)
                .mapToObj(i -> i % 2 == 0
                        ? new Moment.Part(first.plusDays(i / 2), LocalTime.of(9, 0), LocalTime.of(12, 30))
                        : new Moment.Part(first.plusDays(i / 2), LocalTime.of(13, 30), LocalTime.of(16, 30)))
                .toList());
    }

    private List<Location> locations() {
        List<Location> locations = new ArrayList<>();
        Set<LocalDate> daysOff = Set.of(LocalDate.of(2027, 3, 29), LocalDate.of(2027, 5, 5), LocalDate.of(2027, 5, 6));
        for (int i = 0; i < SITES; i++) {
            locations.add(new Location(sites.get(i), i == SITES - 1 ? OVERSEAS : HOME, daysOff));
        }
        locations.add(new Location(Location.ONLINE, HOME, daysOff));
        return locations;
    }

    private List<Busy> busy(List<Giver> givers, List<Venue> venues) {
        List<Busy> busy = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Venue venue = any(venues);
            Instant from = FIRST.plusDays(random.nextInt(170)).atTime(8, 0).toInstant(ZoneOffset.UTC);
            Instant until = from.plusSeconds(7 * 3600L);
            busy.add(new Busy(venue.id(), venue.site(), from, until));
            busy.add(new Busy(any(givers).id(), venue.site(), from, until));
        }
        return busy;
    }

    private List<Closed> closed(List<Giver> givers) {
        List<Closed> closed = new ArrayList<>();
        givers.forEach(giver -> closed.add(week(giver.id())));
        closed.add(week(sites.getFirst()));
        return closed;
    }

    private Closed week(UUID resource) {
        LocalDateTime from = FIRST.plusWeeks(random.nextInt(24)).atStartOfDay();
        return new Closed(resource, from, from.plusWeeks(1));
    }

    private int minutes(UUID from, UUID to) {
        int one = sites.indexOf(from);
        int other = sites.indexOf(to);
        return one == other ? 0 : Math.max(one, other) == SITES - 1 ? 2880 : 20 * Math.abs(one - other);
    }
}
