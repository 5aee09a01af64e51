package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * What a planner wants a session to be, as typed; {@link Scheduling} says what is wrong with it.
 *
 * @param trainers the lead first
 * @param deadline last day on which people can enrol themselves, at the latest the first day
 */
public record SessionDraft(
        @Nullable CourseId course,
        @Nullable Form form,
        String organiser,
        @Nullable SiteId site,
        @Nullable Integer capacity,
        @Nullable Integer minimum,
        @Nullable LocalDate deadline,
        String onlineLink,
        String language,
        List<Block> dayParts,
        List<TrainerId> trainers) {

    /** The organiser of a session that is for everybody; any other organiser is the code of a branch. */
    public static final String WHOLE_ORGANISATION = "DEFENCE";

    public SessionDraft {
        dayParts = List.copyOf(dayParts);
        trainers = List.copyOf(trainers);
    }

    /** One day-part as typed, in local time of the site. */
    public record Block(
            @Nullable LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            @Nullable RoomId room) {}
}
