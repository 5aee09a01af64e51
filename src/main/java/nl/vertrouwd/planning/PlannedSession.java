package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

/** A session whose fields have been checked, day-parts in order of time. */
record PlannedSession(
        Course course,
        Form form,
        String organiser,
        @Nullable SiteId site,
        ZoneId zone,
        int capacity,
        int minimum,
        LocalDate deadline,
        String onlineLink,
        String language,
        List<PlannedBlock> blocks,
        List<Trainer> trainers) {

    PlannedSession {
        blocks = List.copyOf(blocks);
        trainers = List.copyOf(trainers);
    }
}
