package nl.vertrouwd.access;

import java.util.Optional;
import nl.vertrouwd.base.PersonId;

/** Whom the organisation knows; owned here because accounts come before the organisation, implemented by the organisation. */
public interface PersonDirectory {

    /** The person with this personnel number, employed or not. */
    Optional<KnownPerson> byPersonnelNumber(String personnelNumber);

    /** The person with this identity, employed or not. */
    Optional<KnownPerson> find(PersonId id);
}
