package nl.vertrouwd.planning;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.organisation.Person;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who give sessions: our own and those of external parties. */
@Service
public class Trainers {

    private static final int LONGEST_PARTY = 100;

    private final TrainerRepository trainers;
    private final Persons persons;
    private final PersonRegister register;
    private final ShownTrainers shown;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    Trainers(
            TrainerRepository trainers,
            Persons persons,
            PersonRegister register,
            ShownTrainers shown,
            Accounts accounts,
            AuditTrail audit,
            JdbcClient jdbc) {
        this.trainers = trainers;
        this.persons = persons;
        this.register = register;
        this.shown = shown;
        this.accounts = accounts;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** Every trainer, in use or not, by name, then who is shielded; for planners, who all plan with the same trainers. */
    @Transactional(readOnly = true)
    public List<Trainer> all(Actor by) {
        Planners.require(by);
        List<Trainer> byName = trainers.findAllByOrderByName().stream()
                .map(TrainerEntity::toTrainer)
                .toList();
        return shown.to(by, byName).stream()
                .sorted(Comparator.comparing((Trainer trainer) -> trainer.shielded())
                        .thenComparing(trainer -> trainer.number()))
                .toList();
    }

    /** The trainer with this identity, in use or not. */
    Optional<Trainer> find(TrainerId id) {
        return trainers.findById(id.value()).map(TrainerEntity::toTrainer);
    }

    /** The trainer that signs in with this account from outside, if any. */
    Optional<Trainer> ofAccount(AccountId account) {
        return trainers.findByAccountId(account.value()).map(TrainerEntity::toTrainer);
    }

    /** The trainer that this actor is, if any. */
    @Transactional(readOnly = true)
    public Optional<Trainer> of(Actor actor) {
        PersonId person = actor.person();
        Optional<TrainerEntity> byPerson = person == null ? Optional.empty() : trainers.findByPersonId(person.value());
        return byPerson.or(() -> trainers.findByAccountId(actor.account().value()))
                .map(TrainerEntity::toTrainer);
    }

    /**
     * Makes a person of the personnel file a trainer, with the role on their account, which is made when there is none; whoever is
     * one already stays it, and is put to use again. Refuses whom the planner may not see, and who does not work here.
     */
    @Transactional
    public Trainer add(PersonId person, Actor by) {
        Planners.require(by);
        Person known = persons.find(by, person)
                .flatMap(seen -> register.find(seen.id()))
                .orElseThrow(() -> new DomainException("planning.trainer.unknown-person"));
        lock("SELECT id FROM person WHERE id = ? FOR UPDATE", Ids.bytes(person.value()));
        accounts.grant(Accounts.SYSTEM, accountOf(known), Role.TRAINER);
        TrainerEntity trainer = trainers.findByPersonId(person.value())
                .orElseGet(() -> TrainerEntity.ofPerson(person, known.fullName()));
        return shown.to(by, List.of(putToUse(trainer, by))).getFirst();
    }

    /**
     * Makes an account from outside the personnel file a trainer of an external party; whoever is one already goes on for this
     * party. Refuses an account that is not an external trainer's, and a party that is empty or longer than 100.
     */
    @Transactional
    public Trainer addFromOutside(AccountId account, String name, String party, Actor by) {
        Planners.require(by);
        String trimmed = party.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST_PARTY) {
            throw new DomainException("planning.trainer.party.needed");
        }
        if (accounts.find(Accounts.SYSTEM, account)
                .filter(row -> row.external() && row.roles().contains(Role.EXTERNAL_TRAINER))
                .isEmpty()) {
            throw new DomainException("planning.trainer.not-external");
        }
        lock("SELECT id FROM account WHERE id = ? FOR UPDATE", Ids.bytes(account.value()));
        TrainerEntity trainer = trainers.findByAccountId(account.value())
                .orElseGet(() -> TrainerEntity.fromOutside(account, name.strip(), trimmed));
        trainer.workFor(trimmed);
        return putToUse(trainer, by);
    }

    /** Takes a trainer out of use for new sessions, or back; sessions that are planned stay. */
    @Transactional
    public void activate(TrainerId id, boolean active, Actor by) {
        Planners.require(by);
        trainers.findById(id.value()).ifPresent(trainer -> change(trainer, by, () -> trainer.activate(active)));
    }

    /** Somebody who delivers sessions, as a planner or the person themselves sees them; nobody for anybody else. */
    @Transactional(readOnly = true)
    public Optional<Trainer> seen(TrainerId id, Actor by) {
        return trainers.findById(id.value())
                .map(TrainerEntity::toTrainer)
                .filter(trainer ->
                        Planners.isPlanner(by) || of(by).filter(trainer::isSame).isPresent())
                .map(trainer -> shown.to(by, List.of(trainer)).getFirst());
    }

    /** On which days of the week somebody usually works; all of them when nobody said so. For planners and the person themselves. */
    @Transactional(readOnly = true)
    public Set<DayOfWeek> workingDays(TrainerId id, Actor by) {
        requireOwnOrPlanner(id, by);
        return trainers.findById(id.value()).map(TrainerEntity::workingDays).orElse(Set.of());
    }

    /** Says on which days of the week somebody usually works, at least one; for planners and the person themselves. */
    @Transactional
    public void worksOn(TrainerId id, Set<DayOfWeek> days, Actor by) {
        requireOwnOrPlanner(id, by);
        trainers.findById(id.value()).ifPresent(trainer -> change(trainer, by, () -> trainer.worksOn(days)));
    }

    /** Says what somebody does in sessions, at least one thing; sessions that are planned stay. For planners. */
    @Transactional
    public void does(TrainerId id, Set<StaffKind> kinds, Actor by) {
        Planners.require(by);
        trainers.findById(id.value()).ifPresent(trainer -> change(trainer, by, () -> trainer.does(kinds)));
    }

    private void requireOwnOrPlanner(TrainerId id, Actor by) {
        if (of(by).filter(own -> own.id().equals(id)).isEmpty()) {
            Planners.require(by);
        }
    }

    private void change(TrainerEntity trainer, Actor by, Runnable change) {
        Map<String, String> before = values(trainer);
        change.run();
        audit.recordChange(by, "planning.trainer-changed", subject(trainer), Map.of(), before, values(trainer));
    }

    private Trainer putToUse(TrainerEntity trainer, Actor by) {
        trainer.activate(true);
        Trainer saved = trainers.save(trainer).toTrainer();
        audit.record(by, "planning.trainer-added", subject(trainer), Map.of(), values(trainer));
        return saved;
    }

    private static AuditSubject subject(TrainerEntity entity) {
        Trainer trainer = entity.toTrainer();
        return new AuditSubject("trainer", trainer.id().value(), trainer.person());
    }

    private static Map<String, String> values(TrainerEntity entity) {
        Trainer trainer = entity.toTrainer();
        Map<String, String> values = new HashMap<>();
        values.put("active", AuditWords.yesOrNo(trainer.active()));
        values.put("kinds", words(trainer.kinds().stream().sorted().map(kind -> Texts.key("planning.staff.", kind))));
        values.put("working-days", words(entity.workingDays().stream().map(day -> Texts.key("planning.day.", day))));
        if (!trainer.party().isEmpty()) {
            values.put("party", trainer.party());
        }
        return values;
    }

    private static String words(Stream<String> textKeys) {
        return AuditWords.several(textKeys.map(AuditWords::word).toList());
    }

    private AccountId accountOf(Person person) {
        return switch (accounts.createForPerson(Accounts.SYSTEM, person.personnelNumber())) {
            case AccountResult.Done made -> made.account();
            case AccountResult.AlreadyThere present -> present.account();
            default -> throw new DomainException("planning.trainer.unknown-person");
        };
    }

    /** Two planners who add the same trainer at once come one after the other. */
    private void lock(String sql, byte[] id) {
        jdbc.sql(sql).param(id).query(byte[].class).optional();
    }
}
