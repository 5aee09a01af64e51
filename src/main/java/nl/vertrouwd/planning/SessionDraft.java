package nl.vertrouwd.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
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

    private static final int MOST_DAYS = 20;

    public SessionDraft {
        dayParts = List.copyOf(dayParts);
        trainers = List.copyOf(trainers);
    }

    /** What is stored, as a planner would have typed it; of a session without times a day-part for each of its days, to be filled in. */
    public static SessionDraft of(SessionDetails details) {
        Session session = details.session();
        return new SessionDraft(
                session.course(),
                session.form(),
                session.organiser(),
                session.site(),
                session.capacity(),
                session.minimum(),
                session.deadline(),
                details.onlineLink(),
                details.language(),
                blocks(details),
                details.trainers().stream().map(Trainer::id).toList());
    }

    private static List<Block> blocks(SessionDetails details) {
        Session session = details.session();
        return session.allDay()
                ? session.startsOn()
                        .datesUntil(session.lastDay().plusDays(1))
                        .limit(MOST_DAYS)
                        .map(day -> new Block(day, null, null, null))
                        .toList()
                : details.dayParts().stream().map(SessionDraft::block).toList();
    }

    private static Block block(DayPart part) {
        Room room = part.room();
        return new Block(part.date(), part.start(), part.end(), room == null ? null : room.id());
    }

    /** Whether people could enrol themselves in this at that moment; also while no day and time are chosen. */
    public Enrolling enrolling(Instant now, ZoneId zone) {
        return dayParts.stream()
                .filter(block -> block.date() != null && block.start() != null)
                .map(block -> LocalDateTime.of(block.date(), block.start()))
                .min(Comparator.naturalOrder())
                .map(first -> Enrolling.at(now, first.atZone(zone).toInstant(), deadline, zone))
                .orElse(Enrolling.OPEN);
    }

    /** One day-part as typed, in local time of the site. */
    public record Block(
            @Nullable LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            @Nullable RoomId room) {}
}
