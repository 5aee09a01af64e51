package nl.vertrouwd.access;

import java.util.Optional;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The person directory, or an empty one where no module brings it. */
@Component
class People {

    private final ObjectProvider<PersonDirectory> directory;

    People(ObjectProvider<PersonDirectory> directory) {
        this.directory = directory;
    }

    Optional<KnownPerson> byPersonnelNumber(String number) {
        return Optional.ofNullable(directory.getIfAvailable()).flatMap(found -> found.byPersonnelNumber(number));
    }

    /** Whether the personnel file lets someone in: who is employed today, and who does not stand in it at all. */
    boolean letIn(@Nullable PersonId person) {
        return person == null || find(person).filter(KnownPerson::employedNow).isPresent();
    }

    Optional<KnownPerson> find(PersonId id) {
        return Optional.ofNullable(directory.getIfAvailable()).flatMap(found -> found.find(id));
    }
}
