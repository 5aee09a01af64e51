package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
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
        List<Trainer> trainers,
        SessionTerms terms) {

    PlannedSession {
        blocks = List.copyOf(blocks);
        trainers = List.copyOf(trainers);
    }

    /** Everybody who gives it, or plays or speaks in it. */
    Stream<Trainer> staff() {
        return Stream.concat(
                trainers.stream(),
                blocks.stream().flatMap(block -> Stream.concat(block.actors().stream(), block.guests().stream())));
    }
}
