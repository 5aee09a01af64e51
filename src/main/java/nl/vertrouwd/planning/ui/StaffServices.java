package nl.vertrouwd.planning.ui;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.BlockReason;
import nl.vertrouwd.planning.BlockResult;
import nl.vertrouwd.planning.Blocked;
import nl.vertrouwd.planning.BlockedPeriod;
import nl.vertrouwd.planning.BlockedPeriodId;
import nl.vertrouwd.planning.BlockedPeriods;
import nl.vertrouwd.planning.LoadMonth;
import nl.vertrouwd.planning.Qualification;
import nl.vertrouwd.planning.Qualifications;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.StaffKind;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.TrainerId;
import nl.vertrouwd.planning.Trainers;
import nl.vertrouwd.planning.Workload;
import org.springframework.stereotype.Component;

/** What the pages of who delivers sessions ask of the services, as whoever is signed in. */
@Component
class StaffServices {

    private static final int MONTHS_BACK = 2;
    private static final int MONTHS = 9;
    private static final int YEARS_AHEAD = 2;

    private final Trainers trainers;
    private final BlockedPeriods blocked;
    private final Qualifications qualifications;
    private final Workload workload;
    private final Sessions sessions;
    private final Courses courses;
    private final Sites sites;
    private final CurrentUser user;
    private final Clock clock;

    StaffServices(
            Trainers trainers,
            BlockedPeriods blocked,
            Qualifications qualifications,
            Workload workload,
            Sessions sessions,
            Courses courses,
            Sites sites,
            CurrentUser user,
            Clock clock) {
        this.trainers = trainers;
        this.blocked = blocked;
        this.qualifications = qualifications;
        this.workload = workload;
        this.sessions = sessions;
        this.courses = courses;
        this.sites = sites;
        this.user = user;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Optional<Trainer> own() {
        return trainers.of(user.require());
    }

    Optional<Trainer> find(TrainerId id) {
        return trainers.seen(id, user.require());
    }

    Set<DayOfWeek> workingDays(TrainerId id) {
        return trainers.workingDays(id, user.require());
    }

    void worksOn(TrainerId id, Set<DayOfWeek> days) {
        trainers.worksOn(id, days, user.require());
    }

    void does(TrainerId id, Set<StaffKind> kinds) {
        trainers.does(id, kinds, user.require());
    }

    List<BlockedPeriod> blocked(TrainerId id) {
        return blocked.of(id, user.require());
    }

    BlockResult block(Blocked what, LocalDateTime from, LocalDateTime until, BlockReason reason) {
        return blocked.block(what, from, until, reason, user.require());
    }

    boolean lift(BlockedPeriodId id) {
        return blocked.lift(id, user.require());
    }

    List<Qualification> qualifications(TrainerId id) {
        return qualifications.of(id, user.require());
    }

    void qualify(TrainerId id, CourseId course, LocalDate since) {
        qualifications.give(id, course, since, user.require());
    }

    void disqualify(TrainerId id, CourseId course) {
        qualifications.takeBack(id, course, user.require());
    }

    /** From two months ago on. */
    List<LoadMonth> load(TrainerId id) {
        return workload.of(id, YearMonth.now(clock).minusMonths(MONTHS_BACK), MONTHS, user.require());
    }

    /** Those that are not over, in order of time. */
    List<Session> coming(TrainerId id) {
        return sessions.givenBy(id, today(), today().plusYears(YEARS_AHEAD), user.require()).stream()
                .filter(session ->
                        session.state().changeable() && clock.instant().isBefore(session.endsAt()))
                .toList();
    }

    Map<CourseId, Course> courses() {
        return courses.all().stream().collect(Collectors.toMap(Course::id, Function.identity()));
    }

    List<Course> coursesInOrder() {
        return courses.all();
    }

    Map<SiteId, Site> sites() {
        return sites.all().stream().collect(Collectors.toMap(Site::id, Function.identity()));
    }
}
