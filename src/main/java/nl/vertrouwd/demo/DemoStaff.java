package nl.vertrouwd.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseKind;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.BlockReason;
import nl.vertrouwd.planning.Blocked;
import nl.vertrouwd.planning.BlockedPeriods;
import nl.vertrouwd.planning.Contracts;
import nl.vertrouwd.planning.Qualifications;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Rooms;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.StaffKind;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.Trainers;
import nl.vertrouwd.planning.TravelTimes;
import org.springframework.stereotype.Component;

/** What the trainers of the demo can, when they cannot, and how far apart its sites are. */
@Component
class DemoStaff {

    private static final int CONTRACT_HOURS = 160;
    private static final int YEARS_QUALIFIED = 2;

    /** Minutes on the road, by the codes of two sites. */
    private static final Map<List<String>, Integer> ROADS = Map.ofEntries(
            Map.entry(List.of("DHR", "DHG"), 85),
            Map.entry(List.of("DHR", "UTR"), 85),
            Map.entry(List.of("DHR", "LWD"), 75),
            Map.entry(List.of("DHR", "OIR"), 130),
            Map.entry(List.of("DHR", "BKB"), 90),
            Map.entry(List.of("DHG", "UTR"), 50),
            Map.entry(List.of("DHG", "LWD"), 125),
            Map.entry(List.of("DHG", "OIR"), 95),
            Map.entry(List.of("DHG", "BKB"), 60),
            Map.entry(List.of("UTR", "LWD"), 100),
            Map.entry(List.of("UTR", "OIR"), 65),
            Map.entry(List.of("UTR", "BKB"), 20),
            Map.entry(List.of("LWD", "OIR"), 150),
            Map.entry(List.of("LWD", "BKB"), 100),
            Map.entry(List.of("OIR", "BKB"), 75));

    private final Trainers trainers;
    private final Sessions sessions;
    private final BlockedPeriods blocked;
    private final Qualifications qualifications;
    private final Contracts contracts;
    private final TravelTimes travel;
    private final Courses courses;
    private final Sites sites;
    private final Rooms rooms;
    private final Clock clock;

    DemoStaff(
            Trainers trainers,
            Sessions sessions,
            BlockedPeriods blocked,
            Qualifications qualifications,
            Contracts contracts,
            TravelTimes travel,
            Courses courses,
            Sites sites,
            Rooms rooms,
            Clock clock) {
        this.trainers = trainers;
        this.sessions = sessions;
        this.blocked = blocked;
        this.qualifications = qualifications;
        this.contracts = contracts;
        this.travel = travel;
        this.courses = courses;
        this.sites = sites;
        this.rooms = rooms;
        this.clock = clock;
    }

    void make() {
        LocalDate today = LocalDate.now(clock);
        List<Trainer> all = trainers.all(Accounts.SYSTEM);
        roads();
        all.forEach(trainer -> qualify(trainer, today));
        whatTheyDo(all);
        all.stream()
                .filter(trainer -> !trainer.party().isEmpty())
                .map(Trainer::party)
                .distinct()
                .forEach(party -> contracts.agree(party, today.getYear(), CONTRACT_HOURS, Accounts.SYSTEM));
        leave(all, today);
        illness(all, today);
        places(today);
    }

    private void roads() {
        Map<String, SiteId> byCode = sites.all().stream().collect(Collectors.toMap(Site::code, Site::id));
        ROADS.forEach((pair, minutes) -> {
            SiteId one = byCode.get(pair.getFirst());
            SiteId other = byCode.get(pair.getLast());
            if (one != null && other != null) {
                travel.set(one, other, minutes, Accounts.SYSTEM);
            }
        });
    }

    private void qualify(Trainer trainer, LocalDate today) {
        for (Course course : courses.all()) {
            boolean module = course.kind() == CourseKind.BASIS || course.kind() == CourseKind.VERDIEPING;
            if (course.schedulable() && module) {
                LocalDate since = today.minusYears(YEARS_QUALIFIED).withDayOfMonth(1);
                qualifications.give(trainer.id(), course.id(), since, Accounts.SYSTEM);
            }
        }
    }

    /** The second is an actor too, the last of our own a guest speaker; the first does not work on Fridays. */
    private void whatTheyDo(List<Trainer> all) {
        List<Trainer> own =
                all.stream().filter(trainer -> trainer.person() != null).toList();
        if (own.size() > 2) {
            trainers.does(own.get(1).id(), EnumSet.of(StaffKind.TRAINER, StaffKind.ACTOR), Accounts.SYSTEM);
            trainers.does(own.getLast().id(), EnumSet.of(StaffKind.TRAINER, StaffKind.GUEST_SPEAKER), Accounts.SYSTEM);
            trainers.worksOn(own.getFirst().id(), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), Accounts.SYSTEM);
        }
    }

    private void leave(List<Trainer> all, LocalDate today) {
        LocalDate monday = today.plusWeeks(4).with(DayOfWeek.MONDAY);
        for (Trainer trainer : all) {
            blocked.block(
                    new Blocked.Staff(trainer.id()),
                    monday.atStartOfDay(),
                    monday.plusDays(5).atStartOfDay(),
                    BlockReason.LEAVE,
                    Accounts.SYSTEM);
            monday = monday.plusWeeks(2);
        }
    }

    /** Whoever gives the next session is not available on that day. */
    private void illness(List<Trainer> all, LocalDate today) {
        Map<Trainer, List<Session>> coming = all.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        trainer -> sessions.givenBy(
                                trainer.id(), today.plusDays(1), today.plusWeeks(4), Accounts.SYSTEM)));
        coming.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .min((a, b) -> a.getValue()
                        .getFirst()
                        .startsAt()
                        .compareTo(b.getValue().getFirst().startsAt()))
                .ifPresent(entry -> {
                    LocalDate day = entry.getValue().getFirst().startsOn();
                    blocked.block(
                            new Blocked.Staff(entry.getKey().id()),
                            day.atStartOfDay(),
                            day.plusDays(1).atStartOfDay(),
                            BlockReason.ILLNESS,
                            Accounts.SYSTEM);
                });
    }

    private void places(LocalDate today) {
        List<Room> all = rooms.all();
        List<Site> known = sites.all();
        if (!all.isEmpty() && !known.isEmpty()) {
            LocalDate day = today.plusWeeks(6).with(DayOfWeek.WEDNESDAY);
            blocked.block(
                    new Blocked.OneRoom(all.getFirst().id()),
                    day.atTime(LocalTime.NOON),
                    day.atTime(LocalTime.of(17, 0)),
                    BlockReason.MAINTENANCE,
                    Accounts.SYSTEM);
            blocked.block(
                    new Blocked.Place(known.getFirst().id()),
                    day.plusWeeks(1).atStartOfDay(),
                    day.plusWeeks(1).plusDays(2).atStartOfDay(),
                    BlockReason.EXERCISE,
                    Accounts.SYSTEM);
        }
    }
}
