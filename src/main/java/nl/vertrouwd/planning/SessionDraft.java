package nl.vertrouwd.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * What a planner wants a session to be, as typed; {@link Scheduling} says what is wrong with it.
 *
 * @param trainers the lead first
 * @param deadline last day on which people can enrol themselves, at the latest the first day
 * @param overruling why it is planned although something stands in the way that can be overruled, without names; empty when nothing is
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
        List<TrainerId> trainers,
        SessionTerms terms,
        String overruling) {

    /** The organiser of a session that is for everybody; any other organiser is the code of a branch. */
    public static final String WHOLE_ORGANISATION = "DEFENCE";

    private static final int MOST_DAYS = 20;

    public SessionDraft {
        dayParts = List.copyOf(dayParts);
        trainers = List.copyOf(trainers);
        terms = Objects.requireNonNullElse(terms, SessionTerms.USUAL);
        overruling = Objects.requireNonNullElse(overruling, "");
    }

    /** On the usual terms, and nothing overruled. */
    public SessionDraft(
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
        this(
                course,
                form,
                organiser,
                site,
                capacity,
                minimum,
                deadline,
                onlineLink,
                language,
                dayParts,
                trainers,
                SessionTerms.USUAL,
                "");
    }

    /** The same, at other times. */
    public SessionDraft at(List<Block> blocks) {
        return at(blocks, deadline);
    }

    /** The same, at other times, with another last day on which people can enrol. */
    public SessionDraft at(List<Block> blocks, @Nullable LocalDate lastDay) {
        return new SessionDraft(
                course,
                form,
                organiser,
                site,
                capacity,
                minimum,
                lastDay,
                onlineLink,
                language,
                blocks,
                trainers,
                terms,
                overruling);
    }

    /** The same, at another site; day-parts elsewhere stay there. */
    SessionDraft movedTo(@Nullable SiteId otherSite) {
        return new SessionDraft(
                course,
                form,
                organiser,
                otherSite,
                capacity,
                minimum,
                deadline,
                onlineLink,
                language,
                dayParts,
                trainers,
                terms,
                overruling);
    }

    /** The same, with another number of places. */
    public SessionDraft withPlaces(@Nullable Integer most, @Nullable Integer fewest) {
        return new SessionDraft(
                course,
                form,
                organiser,
                site,
                most,
                fewest,
                deadline,
                onlineLink,
                language,
                dayParts,
                trainers,
                terms,
                overruling);
    }

    /** The same, given by others. */
    public SessionDraft givenBy(List<TrainerId> givers) {
        return new SessionDraft(
                course,
                form,
                organiser,
                site,
                capacity,
                minimum,
                deadline,
                onlineLink,
                language,
                dayParts,
                givers,
                terms,
                overruling);
    }

    /** The same, as another course, or in another form. */
    public SessionDraft as(@Nullable CourseId otherCourse, @Nullable Form otherForm) {
        return new SessionDraft(
                otherCourse,
                otherForm,
                organiser,
                site,
                capacity,
                minimum,
                deadline,
                onlineLink,
                language,
                dayParts,
                trainers,
                terms,
                overruling);
    }

    /** The same, online and in no room. */
    SessionDraft online(String link) {
        return new SessionDraft(
                course,
                Form.ONLINE,
                organiser,
                site,
                capacity,
                minimum,
                deadline,
                link,
                language,
                dayParts.stream().map(block -> block.in(null).at((SiteId) null)).toList(),
                trainers,
                terms,
                overruling);
    }

    /** The same, on other terms. */
    public SessionDraft on(SessionTerms otherTerms) {
        return new SessionDraft(
                course,
                form,
                organiser,
                site,
                capacity,
                minimum,
                deadline,
                onlineLink,
                language,
                dayParts,
                trainers,
                otherTerms,
                overruling);
    }

    /** The same, although something stands in the way that can be overruled. */
    public SessionDraft overruledWith(String note) {
        return new SessionDraft(
                course,
                form,
                organiser,
                site,
                capacity,
                minimum,
                deadline,
                onlineLink,
                language,
                dayParts,
                trainers,
                terms,
                note);
    }

    /** What is typed, the note apart with which something is overruled, which belongs to one moment. */
    SessionDraft withoutNote() {
        return overruledWith("");
    }

    /** The same session once more, with its first day on another one and the rest as far; no team has booked that. */
    public SessionDraft again(LocalDate first, LocalDate today) {
        long days = dayParts.stream()
                .map(Block::date)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(day -> ChronoUnit.DAYS.between(day, first))
                .orElse(0L);
        List<Block> later = dayParts.stream()
                .map(block ->
                        block.date() == null ? block : block.on(block.date().plusDays(days)))
                .toList();
        LocalDate lastDay = deadline == null ? null : deadline.plusDays(days);
        LocalDate notPast = lastDay != null && lastDay.isBefore(today) ? today : lastDay;
        return at(later, notPast != null && notPast.isAfter(first) ? first : notPast)
                .on(terms.bookedBy(TeamBooking.NONE))
                .withoutNote();
    }

    /** Everybody who plays or speaks in a day-part. */
    List<TrainerId> partStaff() {
        return dayParts.stream()
                .flatMap(block -> Stream.concat(block.actors().stream(), block.guests().stream()))
                .toList();
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
                details.trainers().stream().map(Trainer::id).toList(),
                details.terms(),
                "");
    }

    private static List<Block> blocks(SessionDetails details) {
        Session session = details.session();
        return session.allDay()
                ? session.startsOn()
                        .datesUntil(session.lastDay().plusDays(1))
                        .limit(MOST_DAYS)
                        .map(day -> new Block(day, null, null, null))
                        .toList()
                : details.dayParts().stream()
                        .map(part -> block(part, session.site()))
                        .toList();
    }

    private static Block block(DayPart part, @Nullable SiteId session) {
        Room room = part.room();
        return new Block(part.date(), part.start(), part.end(), room == null ? null : room.id())
                .at(Objects.equals(part.site(), session) ? null : part.site())
                .with(
                        part.actors().stream().map(Trainer::id).toList(),
                        part.guests().stream().map(Trainer::id).toList());
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

    /**
     * One day-part as typed, in local time of its site.
     *
     * @param site null when it is where the session is
     * @param actors who play in it
     * @param guests who speak in it
     */
    public record Block(
            @Nullable LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            @Nullable RoomId room,
            @Nullable SiteId site,
            List<TrainerId> actors,
            List<TrainerId> guests) {

        public Block {
            actors = List.copyOf(Objects.requireNonNullElse(actors, List.of()));
            guests = List.copyOf(Objects.requireNonNullElse(guests, List.of()));
        }

        /** Where the session is, with nobody but its trainers. */
        public Block(
                @Nullable LocalDate date, @Nullable LocalTime start, @Nullable LocalTime end, @Nullable RoomId room) {
            this(date, start, end, room, null, List.of(), List.of());
        }

        /** The same, on another day. */
        public Block on(@Nullable LocalDate day) {
            return new Block(day, start, end, room, site, actors, guests);
        }

        /** The same, from and until another time. */
        public Block between(@Nullable LocalTime from, @Nullable LocalTime until) {
            return new Block(date, from, until, room, site, actors, guests);
        }

        /** The same, in another room. */
        public Block in(@Nullable RoomId otherRoom) {
            return new Block(date, start, end, otherRoom, site, actors, guests);
        }

        /** The same, at another site; null is where the session is. */
        public Block at(@Nullable SiteId otherSite) {
            return new Block(date, start, end, room, otherSite, actors, guests);
        }

        /** The same, with these actors and guest speakers. */
        public Block with(List<TrainerId> playing, List<TrainerId> speaking) {
            return new Block(date, start, end, room, site, playing, speaking);
        }

        /** Where it is, in a session at this site. */
        public @Nullable SiteId siteIn(@Nullable SiteId session) {
            return site == null ? session : site;
        }
    }
}
