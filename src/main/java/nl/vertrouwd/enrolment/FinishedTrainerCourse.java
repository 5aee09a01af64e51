package nl.vertrouwd.enrolment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.planning.TrainerCourse;
import nl.vertrouwd.trainingrecord.RecordedFacts;
import org.springframework.stereotype.Component;

/** Tells planning who finished the course for trainers, from what is recorded of them. */
@Component
class FinishedTrainerCourse implements TrainerCourse {

    private final RecordedFacts facts;

    FinishedTrainerCourse(RecordedFacts facts) {
        this.facts = facts;
    }

    @Override
    public Map<PersonId, LocalDate> finishedBy(Collection<PersonId> people) {
        Map<PersonId, LocalDate> first = new HashMap<>();
        facts.completions(
                people,
                Set.of(CODE),
                (person, course, day) -> first.merge(person, day, (a, b) -> a.isBefore(b) ? a : b));
        return first;
    }
}
