package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseKind;

/** Who may give what; pure. The course for trainers qualifies for the seven modules, anything else is given by a planner. */
record Qualified(Set<Pair> given, Map<PersonId, LocalDate> finished) {

    record Pair(TrainerId trainer, UUID course) {}

    /** Whether the course asks for nothing, or they have it. */
    boolean mayGive(Trainer trainer, Course course) {
        return !course.qualifiedTrainers() || has(trainer, course);
    }

    boolean has(Trainer trainer, Course course) {
        boolean module = course.kind() == CourseKind.BASIS || course.kind() == CourseKind.VERDIEPING;
        return given.contains(new Pair(trainer.id(), course.id().value()))
                || (module && trainer.person() != null && finished.containsKey(trainer.person()));
    }
}
