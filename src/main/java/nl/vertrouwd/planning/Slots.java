package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the first moments on which everything that a session needs is free; for planners. */
@Service
public class Slots {

    private static final int MOST = 8;
    private static final int WEEKS = 26;
    private static final int LONGEST_SESSION_WEEKS = 3;

    private final Courses courses;
    private final Sites sites;
    private final Rooms rooms;
    private final Trainers trainers;
    private final TravelTimes travel;
    private final AvailabilityReader reader;

    Slots(Courses courses, Sites sites, Rooms rooms, Trainers trainers, TravelTimes travel, AvailabilityReader reader) {
        this.courses = courses;
        this.sites = sites;
        this.rooms = rooms;
        this.trainers = trainers;
        this.travel = travel;
        this.reader = reader;
    }

    /**
     * The first eight days, from the day that is wished for until half a year later, on which a room, a trainer who may give the course and,
     * if wished for, an actor are free for all day-parts of the course at their usual times; the nearest place of each. A number of
     * statements that does not grow.
     */
    @Transactional(readOnly = true)
    public List<Slot> first(SlotWish wish, Actor by) {
        Planners.require(by);
        Course course = courses.find(wish.course()).orElseThrow(() -> new DomainException("catalogue.problem.unknown"));
        List<Site> near = near(wish);
        List<SiteId> places = near.stream().map(Site::id).toList();
        List<Room> large = rooms.all().stream()
                .filter(room -> room.active() && room.capacity() >= wish.capacity() && places.contains(room.site()))
                .toList();
        List<Trainer> staff = trainers.all(by).stream().filter(Trainer::active).toList();
        LocalDate until = wish.from().plusWeeks(WEEKS);
        Availability known = reader.of(
                staff,
                large.stream().map(Room::id).toList(),
                wish.from(),
                until.plusWeeks(LONGEST_SESSION_WEEKS),
                null);
        List<Trainer> givers = staff.stream()
                .filter(each -> wish.trainer() == null
                        ? each.is(StaffKind.TRAINER) && known.mayGive(each, course)
                        : each.id().equals(wish.trainer()))
                .toList();
        List<Trainer> actors =
                staff.stream().filter(each -> each.is(StaffKind.ACTOR)).toList();
        return new SlotSearch(wish, course, near, large, givers, actors, known).first(MOST, until);
    }

    private List<Site> near(SlotWish wish) {
        List<Site> all = sites.all();
        Journeys journeys = travel.journeys(all);
        Stream<Site> near = all.stream().filter(site -> journeys.minutes(wish.near(), site.id()) <= wish.furthest());
        return near.sorted(Comparator.comparingInt((Site site) -> journeys.minutes(wish.near(), site.id()))
                        .thenComparing(Site::name))
                .toList();
    }
}
