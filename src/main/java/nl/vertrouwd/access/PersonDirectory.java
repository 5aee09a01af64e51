package nl.vertrouwd.access;

import java.util.Optional;
import nl.vertrouwd.base.PersonId;

/** The personnel file as far as accounts need it; implemented by the module that owns the people. */
public interface PersonDirectory {

    /** The person with this personnel number, if there is one. */
    Optional<KnownPerson> byPersonnelNumber(String personnelNumber);

    /** The person with this identity, if there is one. */
    Optional<KnownPerson> find(PersonId id);
}
