package nl.vertrouwd.planning;

import java.util.List;
import java.util.Optional;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.Person;
import nl.vertrouwd.organisation.Persons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who give sessions: our own and those of external parties. */
@Service
public class Trainers {

    private final TrainerRepository trainers;
    private final Persons persons;

    Trainers(TrainerRepository trainers, Persons persons) {
        this.trainers = trainers;
        this.persons = persons;
    }

    /** Every trainer, in use or not, by name. */
    @Transactional(readOnly = true)
    public List<Trainer> all() {
        return trainers.findAllByOrderByName().stream()
                .map(TrainerEntity::toTrainer)
                .toList();
    }

    /** The trainer that this actor is, if any. */
    @Transactional(readOnly = true)
    public Optional<Trainer> of(Actor actor) {
        PersonId person = actor.person();
        Optional<TrainerEntity> byPerson = person == null ? Optional.empty() : trainers.findByPersonId(person.value());
        return byPerson.or(() -> trainers.findByAccountId(actor.account().value()))
                .map(TrainerEntity::toTrainer);
    }

    /** Makes a person of the personnel file a trainer; whoever is one already stays it, and is put to use again. */
    @Transactional
    public Trainer add(PersonId person, Actor by) {
        Planners.require(by);
        Person known = persons.find(person).orElseThrow(() -> new DomainException("planning.trainer.unknown-person"));
        TrainerEntity trainer = trainers.findByPersonId(person.value())
                .orElseGet(() -> TrainerEntity.ofPerson(person, known.fullName()));
        trainer.activate(true);
        return trainers.save(trainer).toTrainer();
    }

    /** Makes an account from outside the personnel file a trainer of an external party. */
    @Transactional
    public Trainer addFromOutside(AccountId account, String name, String party, Actor by) {
        Planners.require(by);
        TrainerEntity trainer = trainers.findByAccountId(account.value())
                .orElseGet(() -> TrainerEntity.fromOutside(account, name.strip(), party.strip()));
        trainer.activate(true);
        return trainers.save(trainer).toTrainer();
    }

    /** Takes a trainer out of use for new sessions, or back; sessions that are planned stay. */
    @Transactional
    public void activate(TrainerId id, boolean active, Actor by) {
        Planners.require(by);
        trainers.findById(id.value()).ifPresent(trainer -> trainer.activate(active));
    }
}
