package nl.vertrouwd.planning;

import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who gives sessions: a person of the personnel file, or an account from outside. {@link SessionWords} says who it is.
 *
 * @param name empty when the trainer is shielded from who looks
 * @param party the external party, empty for our own people
 * @param kinds what they can do in a session, at least one
 * @param shielded whether the name is withheld
 * @param number the personnel number in place of a name that is withheld, for planners; else empty
 */
public record Trainer(
        TrainerId id,
        @Nullable PersonId person,
        @Nullable AccountId account,
        String name,
        String party,
        Set<StaffKind> kinds,
        boolean active,
        boolean shielded,
        String number)
        implements AboutPerson {

    public Trainer {
        kinds = Set.copyOf(kinds);
    }

    boolean isSame(Trainer other) {
        return id.equals(other.id);
    }

    /** Whether they can do this in a session. */
    public boolean is(StaffKind kind) {
        return kinds.contains(kind);
    }

    /** Under which identity the trainer is booked: the person's where there is one, so that nobody teaches and attends at once. */
    public UUID resource() {
        return person == null ? id.value() : person.value();
    }

    Trainer shielded(String shownNumber) {
        return new Trainer(id, person, account, "", party, kinds, active, true, shownNumber);
    }
}
