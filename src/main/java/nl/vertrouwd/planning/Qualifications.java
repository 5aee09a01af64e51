package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.CourseKind;
import nl.vertrouwd.catalogue.Courses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may give which course: by having finished the course for trainers, or because a planner says so. */
@Service
public class Qualifications {

    private final JdbcClient jdbc;
    private final Trainers trainers;
    private final Courses courses;
    private final TrainerCourse trainerCourse;
    private final AuditTrail audit;
    private final Clock clock;

    Qualifications(
            JdbcClient jdbc,
            Trainers trainers,
            Courses courses,
            TrainerCourse trainerCourse,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.trainers = trainers;
        this.courses = courses;
        this.trainerCourse = trainerCourse;
        this.audit = audit;
        this.clock = clock;
    }

    /** What somebody is qualified for, in the order of the catalogue; for planners and the person themselves. */
    @Transactional(readOnly = true)
    public List<Qualification> of(TrainerId id, Actor by) {
        Trainer trainer = trainers.find(id).orElseThrow(() -> new DomainException("planning.trainer.unknown-person"));
        if (trainers.of(by).filter(own -> own.id().equals(id)).isEmpty()) {
            Planners.require(by);
        }
        Map<CourseId, LocalDate> given = given(id);
        LocalDate finished = trainer.person() == null
                ? null
                : trainerCourse.finishedBy(List.of(trainer.person())).get(trainer.person());
        List<Qualification> found = new ArrayList<>();
        for (Course course : courses.all()) {
            LocalDate since = given.get(course.id());
            if (since != null) {
                found.add(new Qualification(id, course.id(), since, true));
            } else if (finished != null && isModule(course)) {
                found.add(new Qualification(id, course.id(), finished, false));
            }
        }
        return found;
    }

    /** Says that somebody may give a course since this day; for planners. Refuses a day in the future. */
    @Transactional
    public void give(TrainerId id, CourseId course, LocalDate since, Actor by) {
        Planners.require(by);
        if (since.isAfter(LocalDate.now(clock))) {
            throw new DomainException("planning.qualification.since.future");
        }
        jdbc.sql("INSERT INTO qualification (trainer_id, course_id, since) VALUES (?, ?, ?) AS new"
                        + " ON DUPLICATE KEY UPDATE since = new.since")
                .params(Ids.bytes(id.value()), Ids.bytes(course.value()), since)
                .update();
        record(id, course, "planning.qualification-given", Map.of("from", since.toString()), by);
    }

    /** Takes back what a planner gave; what follows from the course for trainers stays. */
    @Transactional
    public void takeBack(TrainerId id, CourseId course, Actor by) {
        Planners.require(by);
        int gone = jdbc.sql("DELETE FROM qualification WHERE trainer_id = ? AND course_id = ?")
                .params(Ids.bytes(id.value()), Ids.bytes(course.value()))
                .update();
        if (gone == 1) {
            record(id, course, "planning.qualification-taken", Map.of(), by);
        }
    }

    /** Of many at once; two statements. */
    Qualified known(Collection<Trainer> people) {
        if (people.isEmpty()) {
            return new Qualified(Set.of(), Map.of());
        }
        Set<Qualified.Pair> pairs = new HashSet<>();
        jdbc.sql("SELECT trainer_id, course_id FROM qualification WHERE trainer_id IN (:ids)")
                .param(
                        "ids",
                        people.stream()
                                .map(trainer -> Ids.bytes(trainer.id().value()))
                                .toList())
                .query(row -> {
                    pairs.add(new Qualified.Pair(
                            new TrainerId(Ids.of(row.getBytes("trainer_id"))), Ids.of(row.getBytes("course_id"))));
                });
        List<PersonId> persons =
                people.stream().map(Trainer::person).filter(Objects::nonNull).toList();
        return new Qualified(Set.copyOf(pairs), persons.isEmpty() ? Map.of() : trainerCourse.finishedBy(persons));
    }

    private Map<CourseId, LocalDate> given(TrainerId id) {
        Map<CourseId, LocalDate> given = new HashMap<>();
        jdbc.sql("SELECT course_id, since FROM qualification WHERE trainer_id = ?")
                .param(Ids.bytes(id.value()))
                .query(row -> {
                    given.put(new CourseId(Ids.of(row.getBytes("course_id"))), row.getObject("since", LocalDate.class));
                });
        return given;
    }

    private static boolean isModule(Course course) {
        return course.kind() == CourseKind.BASIS || course.kind() == CourseKind.VERDIEPING;
    }

    private void record(TrainerId id, CourseId course, String action, Map<String, String> more, Actor by) {
        Trainer trainer = trainers.find(id).orElseThrow(() -> new DomainException("planning.trainer.unknown-person"));
        Map<String, String> after = new HashMap<>(more);
        after.put("course", courses.find(course).map(Course::code).orElse(""));
        audit.record(by, action, new AuditSubject("trainer", id.value(), trainer.person()), Map.of(), after);
    }
}
