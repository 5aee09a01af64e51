package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.ShownPerson;
import org.springframework.stereotype.Component;

/** Takes the name off trainers who are shielded from who looks; planners see their number instead. */
@Component
class ShownTrainers {

    private final PersonRegister register;
    private final Clock clock;

    ShownTrainers(PersonRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** The same trainers in the same order; at most one statement. */
    List<Trainer> to(Actor viewer, List<Trainer> trainers) {
        List<PersonId> people =
                trainers.stream().map(Trainer::person).filter(Objects::nonNull).toList();
        Map<PersonId, ShownPerson> shown =
                register.shown(viewer, people, LocalDate.now(clock), Planners.isPlanner(viewer));
        return trainers.stream().map(trainer -> shown(trainer, shown)).toList();
    }

    private static Trainer shown(Trainer trainer, Map<PersonId, ShownPerson> people) {
        ShownPerson person = trainer.person() == null ? null : people.get(trainer.person());
        return person == null || !person.shielded() ? trainer : trainer.shielded(person.number());
    }
}
