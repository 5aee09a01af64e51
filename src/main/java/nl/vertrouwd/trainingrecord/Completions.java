package nl.vertrouwd.trainingrecord;

import java.util.Collection;
import java.util.List;
import nl.vertrouwd.base.PersonId;
import org.springframework.stereotype.Service;

/** What people finished. */
@Service
public class Completions {

    /**
     * Records completions inside the caller's transaction and issues a certificate for each where the course gives one. A person
     * who already has a completion from the same session is passed over, so repeating it changes nothing.
     */
    public void record(Collection<Completed> completed) {
        throw new IllegalStateException(completed.toString());
    }

    /** The completions of one person, newest first; the caller decides who may ask. */
    public List<Completion> of(PersonId person) {
        throw new IllegalStateException(person.toString());
    }
}
