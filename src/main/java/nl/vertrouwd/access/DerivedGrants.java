package nl.vertrouwd.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.base.PersonId;

/** What someone may do because of their place in the organisation, without anybody giving it; owned here, told by the organisation. */
public interface DerivedGrants {

    /** What follows from the person's place on that day: who leads a unit is its leader. */
    Set<Grant> of(PersonId person, LocalDate day);

    /** What followed, follows and will follow from the places of the person, the latest first. */
    List<DerivedPeriod> history(PersonId person);
}
