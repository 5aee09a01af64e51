package nl.vertrouwd.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.base.PersonId;

/** What people are called towards who reads about them; owned here because accounts come before the organisation, told by it. */
public interface PersonNames {

    /** By person: the name, or the personnel number of somebody whose name the viewer may not see; one statement. */
    Map<PersonId, String> of(Actor viewer, Collection<PersonId> people);

    /** People whom the viewer may see and the text finds, by family name; who is shielded by the whole number only. */
    List<NamedPerson> search(Actor viewer, String text, int offset, int limit);

    /** Everybody whose name the viewer may not see today; one statement. */
    Set<PersonId> nameless(Actor viewer);
}
