package nl.vertrouwd.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.base.PersonId;
import org.springframework.stereotype.Service;

/** The people of the personnel file. */
@Service
public class Persons {

    /** The person with this identity, if there is one. */
    public Optional<Person> find(PersonId id) {
        throw new IllegalStateException(id.toString());
    }

    /** The person with this personnel number, if there is one. */
    public Optional<Person> byPersonnelNumber(String personnelNumber) {
        throw new IllegalStateException(personnelNumber);
    }

    /** The people with these identities; unknown ones are left out; one statement. */
    public Map<PersonId, Person> byIds(Collection<PersonId> ids) {
        throw new IllegalStateException(ids.toString());
    }

    /** At most {@code limit} people employed today whose personnel number or name starts with the text, by family name. */
    public List<Person> search(String text, int limit) {
        throw new IllegalStateException(text);
    }
}
