package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import nl.vertrouwd.base.PersonId;

/** Knows who finished the course that makes somebody a trainer; given by a module that knows what people finished. */
public interface TrainerCourse {

    /** The course that does so. */
    String CODE = "TTT-SV";

    /** The first day on which each of these people finished it; those who did not are left out. At most one statement. */
    Map<PersonId, LocalDate> finishedBy(Collection<PersonId> people);
}
