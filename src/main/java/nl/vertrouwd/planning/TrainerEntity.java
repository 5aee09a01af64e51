package nl.vertrouwd.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "trainer")
class TrainerEntity {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column
    private String name;

    @Column
    private String party;

    @Convert(converter = StaffKinds.class)
    @Column
    private Set<StaffKind> kinds;

    @Column(name = "working_days")
    private String workingDays;

    @Column
    private boolean active;

    @Version
    private long version;

    protected TrainerEntity() {}

    private TrainerEntity(String name, String party) {
        this.id = Ids.next();
        this.name = name;
        this.party = party;
        this.kinds = EnumSet.of(StaffKind.TRAINER);
        this.workingDays = WorkingDays.stored(EnumSet.allOf(DayOfWeek.class));
        this.active = true;
    }

    static TrainerEntity ofPerson(PersonId person, String name) {
        TrainerEntity trainer = new TrainerEntity(name, "");
        trainer.personId = person.value();
        return trainer;
    }

    static TrainerEntity fromOutside(AccountId account, String name, String party) {
        TrainerEntity trainer = new TrainerEntity(name, party);
        trainer.accountId = account.value();
        return trainer;
    }

    void workFor(String newParty) {
        party = newParty;
    }

    /** Refuses an empty set: somebody who does nothing delivers no sessions. */
    void does(Set<StaffKind> newKinds) {
        if (newKinds.isEmpty()) {
            throw new DomainException("planning.trainer.kind.needed");
        }
        kinds = EnumSet.copyOf(newKinds);
    }

    /** All days when nobody said on which; refuses none. */
    void worksOn(Set<DayOfWeek> days) {
        if (days.isEmpty()) {
            throw new DomainException("planning.trainer.days.needed");
        }
        workingDays = WorkingDays.stored(days);
    }

    Set<DayOfWeek> workingDays() {
        return WorkingDays.of(workingDays);
    }

    void activate(boolean nowActive) {
        active = nowActive;
    }

    Trainer toTrainer() {
        return new Trainer(
                new TrainerId(id),
                personId == null ? null : new PersonId(personId),
                accountId == null ? null : new AccountId(accountId),
                name,
                party,
                kinds,
                active,
                false,
                "");
    }
}
