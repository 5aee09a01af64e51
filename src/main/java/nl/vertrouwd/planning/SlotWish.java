package nl.vertrouwd.planning;

import java.time.LocalDate;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * For what a moment is looked for.
 *
 * @param capacity people for whom there must be room
 * @param near the site from which travel is counted
 * @param furthest minutes of travel at the most; 0 is at that site only
 * @param trainer who must give it; null is anybody who may
 * @param actor whether an actor must be free too
 * @param from the first day that is looked at
 */
public record SlotWish(
        CourseId course,
        int capacity,
        SiteId near,
        int furthest,
        @Nullable TrainerId trainer,
        boolean actor,
        LocalDate from) {}
