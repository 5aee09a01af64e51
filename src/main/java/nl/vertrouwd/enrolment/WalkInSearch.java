package nl.vertrouwd.enrolment;

import java.util.List;
import nl.vertrouwd.organisation.FoundPerson;

/** What came of looking for somebody who came without an enrolment. */
public sealed interface WalkInSearch {

    /**
     * Who it can be.
     *
     * @param more whether there are others that are not in it
     */
    record Found(List<FoundPerson> people, boolean more) implements WalkInSearch {

        public Found {
            people = List.copyOf(people);
        }
    }

    /** It is no personnel number, and there are too few letters to look for a name. */
    record TooShort() implements WalkInSearch {}

    /** The actor does not run the session, or nobody can be let in any more. */
    record NotAllowed() implements WalkInSearch {}
}
