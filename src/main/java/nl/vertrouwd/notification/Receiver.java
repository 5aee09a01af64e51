package nl.vertrouwd.notification;

import java.util.Objects;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.planning.Trainer;
import org.jspecify.annotations.Nullable;

/** To whom something is told: a person of the personnel file, or an account from outside. Refuses both and neither. */
record Receiver(@Nullable PersonId person, @Nullable AccountId account) implements AboutPerson {

    Receiver {
        if ((person == null) == (account == null)) {
            throw new IllegalArgumentException("a person or an account");
        }
    }

    static Receiver of(PersonId person) {
        return new Receiver(person, null);
    }

    static Receiver of(Actor actor) {
        return actor.person() == null ? new Receiver(null, actor.account()) : of(actor.person());
    }

    static Receiver of(Trainer trainer) {
        return trainer.person() == null ? new Receiver(null, trainer.account()) : of(trainer.person());
    }

    /** Under which identity it is stored. */
    UUID key() {
        return person == null ? Objects.requireNonNull(account).value() : person.value();
    }
}
