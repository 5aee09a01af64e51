package nl.vertrouwd.access;

import java.util.Optional;
import nl.vertrouwd.base.PersonId;

<<<<<<< HEAD
/** Whom the organisation knows; owned here because accounts come before the organisation, implemented by the organisation. */
public interface PersonDirectory {

    /** The person with this personnel number, employed or not. */
    Optional<KnownPerson> byPersonnelNumber(String personnelNumber);

    /** The person with this identity, employed or not. */
=======
/** The personnel file as far as accounts need it; implemented by the module that owns the people. */
public interface PersonDirectory {

    /** The person with this personnel number, if there is one. */
    Optional<KnownPerson> byPersonnelNumber(String personnelNumber);

    /** The person with this identity, if there is one. */
>>>>>>> main
    Optional<KnownPerson> find(PersonId id);
}
