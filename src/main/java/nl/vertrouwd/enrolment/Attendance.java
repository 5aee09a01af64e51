package nl.vertrouwd.enrolment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Person;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.DayPartId;
import nl.vertrouwd.planning.Places;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.trainingrecord.Completed;
import nl.vertrouwd.trainingrecord.Completions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was there, and the closing of a session; for its trainers and for the planners of the part that organises it. */
@Service
public class Attendance {

    private final EnrolmentRepository enrolments;
    private final EnrolmentHistory history;
    private final AttendanceMarks marks;
    private final SessionStaff staff;
    private final Rosters rosters;
    private final Places places;
    private final PersonRegister persons;
    private final Courses courses;
    private final Sites sites;
    private final Completions completions;
    private final AuditTrail audit;
    private final Clock clock;

    Attendance(
            EnrolmentRepository enrolments,
            EnrolmentHistory history,
            AttendanceMarks marks,
            SessionStaff staff,
            Rosters rosters,
            Places places,
            PersonRegister persons,
            Courses courses,
            Sites sites,
            Completions completions,
            AuditTrail audit,
            Clock clock) {
        this.enrolments = enrolments;
        this.history = history;
        this.marks = marks;
        this.staff = staff;
        this.rosters = rosters;
        this.places = places;
        this.persons = persons;
        this.courses = courses;
        this.sites = sites;
        this.completions = completions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who has a place, by name, with what is marked; who is shielded comes last. Empty for who does not run the session. */
    @Transactional(readOnly = true)
    public Optional<List<Participant>> roster(SessionId session, Actor by) {
        return staff.run(session, by).map(details -> rosters.of(details.session(), by, staff.plans(details, by)));
    }

    /** Whether the actor may see who takes part, mark who is there and close the session. */
    public boolean mayRun(SessionDetails session, Actor by) {
        return staff.mayRun(session, by);
    }

    /** Whether the last day-part has begun, so that the session can be closed; never before it has times. */
    public boolean closable(SessionDetails details) {
        return !details.dayParts().isEmpty()
                && !clock.instant().isBefore(details.dayParts().getLast().startsAt());
    }

    /** What closing the session would come to now; empty for who does not run it. */
    @Transactional(readOnly = true)
    public Optional<ClosingOutlook> outlook(SessionId session, Actor by) {
        return staff.run(session, by).map(details -> {
            Course course = courses.find(details.session().course()).orElseThrow();
            List<Participant> roster = rosters.of(details.session(), by, staff.plans(details, by));
            return ClosingOutlook.of(roster, details.dayParts(), course.missableDayParts(), course.certified());
        });
    }

    /** Whether the day of the day-part has come at the site, so that people can be marked for it. */
    public boolean markable(Session session, DayPart part) {
        return !today(session).isBefore(part.date());
    }

    /** Marks these participants for one day-part, from the start of its day on; marking again replaces the mark. */
    @Transactional
    public MarkResult mark(SessionId id, List<EnrolmentId> who, DayPartId dayPart, Mark mark, Actor by) {
        Session session = places.lock(id).orElse(null);
        SessionDetails details = staff.run(id, by).orElse(null);
        if (session == null || details == null) {
            return MarkResult.NOT_ALLOWED;
        }
        if (session.state() != SessionState.PUBLISHED) {
            return MarkResult.NOT_OPEN;
        }
        DayPart part = details.dayParts().stream()
                .filter(each -> each.id().equals(dayPart))
                .findFirst()
                .orElse(null);
        List<UUID> placed = placed(id).stream().map(EnrolmentEntity::id).toList();
        List<UUID> wanted = who.stream().map(EnrolmentId::value).toList();
        if (part == null || !placed.containsAll(wanted)) {
            return MarkResult.UNKNOWN;
        }
        if (!markable(session, part)) {
            return MarkResult.TOO_EARLY;
        }
        marks.put(wanted, dayPart, mark, by.account(), clock.instant());
        return MarkResult.MARKED;
    }

    /**
     * Closes a session once its last day-part has begun, when everyone is marked for every day-part: who was there and missed no more
     * than the course allows has completed it, in the same transaction.
     */
    @Transactional
    public CloseResult close(SessionId id, Actor by) {
        Session session = places.lock(id).orElse(null);
        SessionDetails details = staff.run(id, by).orElse(null);
        if (session == null || details == null) {
            return new CloseResult.NotAllowed();
        }
        if (session.state() != SessionState.PUBLISHED) {
            return new CloseResult.NotOpen();
        }
        if (!closable(details)) {
            return new CloseResult.TooEarly();
        }
        List<EnrolmentEntity> placed = placed(id);
        Map<UUID, Map<DayPartId, Mark>> marked = marks.of(id);
        int missing = placed.stream()
                .mapToInt(each -> details.dayParts().size()
                        - marked.getOrDefault(each.id(), Map.of()).size())
                .sum();
        return missing > 0 ? new CloseResult.MarksMissing(missing) : close(details, placed, marked, by);
    }

    private CloseResult close(
            SessionDetails details, List<EnrolmentEntity> placed, Map<UUID, Map<DayPartId, Mark>> marked, Actor by) {
        Course course = courses.find(details.session().course()).orElseThrow();
        Instant now = clock.instant();
        for (EnrolmentEntity enrolment : placed) {
            Map<DayPartId, Mark> marks = marked.getOrDefault(enrolment.id(), Map.of());
            enrolment.close(ClosingOutlook.completes(marks, details.dayParts().size(), course.missableDayParts()), now);
            history.add(enrolments.saveAndFlush(enrolment), by.account());
        }
        List<EnrolmentEntity> completed = placed.stream()
                .filter(each -> each.status() == EnrolmentStatus.ATTENDED)
                .toList();
        places.give(details.session().id());
        completions.record(completed(details, completed, marked), by);
        audit.record(
                by,
                "enrolment.session-closed",
                AuditSubject.thing("session", details.session().id().value()),
                Map.of(),
                Map.of(
                        "session",
                        details.session().reference(),
                        "completed",
                        Integer.toString(completed.size()),
                        "not-completed",
                        Integer.toString(placed.size() - completed.size())));
        return new CloseResult.Closed(completed.size(), placed.size() - completed.size());
    }

    private List<Completed> completed(
            SessionDetails details, List<EnrolmentEntity> attended, Map<UUID, Map<DayPartId, Mark>> marked) {
        Session session = details.session();
        Map<PersonId, Person> byId =
                persons.byIds(attended.stream().map(EnrolmentEntity::person).toList());
        List<String> trainers = namesForAnybody(details.trainers());
        String place = session.site() == null
                ? ""
                : sites.find(session.site()).map(Site::name).orElse("");
        return attended.stream()
                .map(each -> new Completed(
                        each.person(),
                        Objects.requireNonNull(byId.get(each.person())).fullName(),
                        session.course(),
                        session.endsOn(),
                        hours(details.dayParts(), marked.getOrDefault(each.id(), Map.of())),
                        trainers,
                        place,
                        session.id().value()))
                .toList();
    }

    /** What everybody may read on a paper; of trainers who are shielded there is no name. */
    private List<String> namesForAnybody(List<Trainer> trainers) {
        Set<PersonId> shielded = persons.shielded(
                trainers.stream().map(Trainer::person).filter(Objects::nonNull).toList());
        return trainers.stream()
                .filter(trainer -> trainer.person() == null || !shielded.contains(trainer.person()))
                .map(Trainer::name)
                .toList();
    }

    /** Of the day-parts at which the person was, not of those that were missed. */
    private static int hours(List<DayPart> parts, Map<DayPartId, Mark> marks) {
        Duration total = parts.stream()
                .filter(part -> marks.get(part.id()) == Mark.PRESENT)
                .map(part -> Duration.between(part.startsAt(), part.endsAt()))
                .reduce(Duration.ZERO, Duration::plus);
        return Math.max(1, Math.round(total.toMinutes() / 60f));
    }

    private List<EnrolmentEntity> placed(SessionId session) {
        return enrolments.findBySessionId(session.value()).stream()
                .filter(each -> each.status().takesPlace())
                .toList();
    }

    private LocalDate today(Session session) {
        return clock.instant().atZone(session.zone()).toLocalDate();
    }
}
