package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which sessions a term needs: per quarter as many as there are places missing, more when the year plan means more, divided over the sites
 * as the people are.
 */
@Component
class ProposalNeeds {

    private static final int MOST = 200;

    private final Demand demand;
    private final YearPlan yearPlan;
    private final Courses courses;
    private final PeopleAtSites people;
    private final PlannedParts parts;
    private final Clock clock;

    ProposalNeeds(
            Demand demand, YearPlan yearPlan, Courses courses, PeopleAtSites people, PlannedParts parts, Clock clock) {
        this.demand = demand;
        this.yearPlan = yearPlan;
        this.courses = courses;
        this.people = people;
        this.parts = parts;
        this.clock = clock;
    }

    /** So many sessions of a course for an organiser in a quarter, of which the first some before somebody's duty falls due. */
    private record Need(Course course, String organiser, Quarter quarter, int sessions, int expiring) {}

    /** At most two hundred, without a place yet. */
    List<ProposalRow> of(ProposalWish wish, Actor by) {
        Map<CourseId, Course> chosen = courses.all().stream()
                .filter(course -> course.schedulable() && wish.courses().contains(course.id()))
                .collect(Collectors.toMap(Course::id, Function.identity()));
        Map<Offering, Integer> planned = planned(wish, by);
        List<Need> needs = new ArrayList<>();
        Quarter quarter = Quarter.of(wish.from());
        while (quarter.from().isBefore(wish.until())) {
            needs.addAll(of(quarter, wish, chosen, by));
            quarter = quarter.plus(1);
        }
        needs.addAll(more(planned, needs, wish, chosen));
        return rows(needs, wish, by);
    }

    private List<Need> of(Quarter quarter, ProposalWish wish, Map<CourseId, Course> chosen, Actor by) {
        List<Need> needs = new ArrayList<>();
        boolean asked = wish.counts().contains(ProposalCount.DEMAND);
        boolean expiring = wish.counts().contains(ProposalCount.EXPIRING);
        if (asked || expiring) {
            for (DemandRow row : demand.of(quarter, null, by)) {
                Course course = chosen.get(row.course());
                int wanted = (asked ? row.asked() + row.teams() + row.entered() : 0) + (expiring ? row.expiring() : 0);
                int missing = Math.min(row.missing(), wanted);
                if (course != null && missing > 0) {
                    needs.add(new Need(
                            course,
                            organiser(by, row),
                            quarter,
                            Math.ceilDiv(missing, course.capacity()),
                            expiring ? Math.ceilDiv(Math.min(missing, row.expiring()), course.capacity()) : 0));
                }
            }
        }
        return needs;
    }

    /** All of Defence when the planner may, else the branch of theirs that wants most. */
    private String organiser(Actor by, DemandRow row) {
        return parts.mayChange(by, SessionDraft.WHOLE_ORGANISATION)
                ? SessionDraft.WHOLE_ORGANISATION
                : row.branches().entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(SessionDraft.WHOLE_ORGANISATION);
    }

    /** What the year plan still misses, the part of it that falls to the term. */
    private Map<Offering, Integer> planned(ProposalWish wish, Actor by) {
        Map<Offering, Integer> planned = new HashMap<>();
        if (wish.counts().contains(ProposalCount.YEAR_PLAN)) {
            int last = wish.until().minusDays(1).getYear();
            for (int year = wish.from().getYear(); year <= last; year++) {
                double share = share(wish, year);
                yearPlan.rows(year, by).stream()
                        .filter(row -> row.missing() > 0
                                && parts.mayChange(by, row.offering().organiser()))
                        .forEach(row ->
                                planned.merge(row.offering(), (int) Math.ceil(row.missing() * share), Integer::sum));
            }
        }
        return planned;
    }

    /** Of the days of a year that are left. */
    private double share(ProposalWish wish, int year) {
        LocalDate today = LocalDate.now(clock);
        LocalDate begin = later(LocalDate.of(year, 1, 1), today);
        LocalDate end = LocalDate.of(year + 1, 1, 1);
        LocalDate until = wish.until().isBefore(end) ? wish.until() : end;
        long left = Math.max(1, ChronoUnit.DAYS.between(begin, end));
        return Math.max(0.0, (double) ChronoUnit.DAYS.between(later(begin, wish.from()), until) / left);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static List<Need> more(
            Map<Offering, Integer> planned, List<Need> needs, ProposalWish wish, Map<CourseId, Course> chosen) {
        Map<CourseId, Integer> found = needs.stream()
                .collect(Collectors.groupingBy(need -> need.course().id(), Collectors.summingInt(Need::sessions)));
        List<Need> more = new ArrayList<>();
        List<Quarter> quarters = new ArrayList<>();
        for (Quarter each = Quarter.of(wish.from()); each.from().isBefore(wish.until()); each = each.plus(1)) {
            quarters.add(each);
        }
        planned.entrySet().stream()
                .filter(entry -> chosen.containsKey(entry.getKey().course()))
                .sorted(Comparator.comparing(entry -> entry.getKey().organiser()))
                .forEach(entry -> {
                    CourseId id = entry.getKey().course();
                    int there = found.getOrDefault(id, 0);
                    int extra = Math.max(0, entry.getValue() - there);
                    found.put(id, Math.max(0, there - entry.getValue()));
                    for (int i = 0; i < quarters.size(); i++) {
                        int part = extra * (i + 1) / quarters.size() - extra * i / quarters.size();
                        if (part > 0) {
                            Course course = Objects.requireNonNull(chosen.get(id));
                            more.add(new Need(course, entry.getKey().organiser(), quarters.get(i), part, 0));
                        }
                    }
                });
        return more;
    }

    private List<ProposalRow> rows(List<Need> needs, ProposalWish wish, Actor by) {
        Map<String, Map<SiteId, Integer>> spread = people.byBranch();
        List<ProposalRow> rows = new ArrayList<>();
        for (Need need : needs) {
            Map<SiteId, Integer> here = spread.getOrDefault(
                    need.organiser().equals(SessionDraft.WHOLE_ORGANISATION) ? "" : need.organiser(), Map.of());
            List<SiteId> sites = divide(need.sessions(), here);
            for (int i = 0; i < need.sessions() && rows.size() < MOST; i++) {
                LocalDate until = need.quarter().until();
                rows.add(row(
                        rows.size() + 1,
                        need,
                        later(need.quarter().from(), wish.from()),
                        until.isAfter(wish.until()) ? wish.until() : until,
                        i < need.expiring() ? until : null,
                        sites.isEmpty() ? null : sites.get(i)));
            }
        }
        return rows;
    }

    private static ProposalRow row(
            int number, Need need, LocalDate from, LocalDate until, @Nullable LocalDate before, @Nullable SiteId site) {
        Form form = form(need.course().forms());
        return new ProposalRow(
                Ids.next(),
                number,
                need.course().id(),
                need.organiser(),
                form,
                from,
                until,
                before,
                form == Form.ONLINE ? null : site,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    private static Form form(Set<Form> forms) {
        return forms.contains(Form.CLASSROOM)
                ? Form.CLASSROOM
                : forms.contains(Form.HYBRID) ? Form.HYBRID : Form.ONLINE;
    }

    /** Each next session goes to the site that is furthest behind its share. */
    static List<SiteId> divide(int sessions, Map<SiteId, Integer> people) {
        int all = people.values().stream().mapToInt(Integer::intValue).sum();
        List<SiteId> divided = new ArrayList<>();
        Map<SiteId, Integer> given = new HashMap<>();
        for (int i = 1; i <= sessions && all > 0; i++) {
            int done = i;
            SiteId next = people.entrySet().stream()
                    .max(Comparator.comparingDouble((Map.Entry<SiteId, Integer> entry) ->
                                    (double) done * entry.getValue() / all - given.getOrDefault(entry.getKey(), 0))
                            .thenComparing(entry -> entry.getKey().value()))
                    .orElseThrow()
                    .getKey();
            given.merge(next, 1, Integer::sum);
            divided.add(next);
        }
        return divided;
    }
}
