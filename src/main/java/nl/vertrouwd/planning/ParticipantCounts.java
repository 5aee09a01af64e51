package nl.vertrouwd.planning;

import java.util.Map;

/** How many took part in what was given; planning asks it for figures, and knows nothing else of enrolments. */
public interface ParticipantCounts {

    /** Attendances of sessions that began in the year and were given; who attends two counts twice. What nobody attended is left out. */
    Map<Offering, Integer> of(int year);
}
