package nl.vertrouwd.planning.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.Slot;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.TrainerId;
import nl.vertrouwd.planning.UsualDayParts;
import org.jspecify.annotations.Nullable;

/**
 * A new session as an address says it, for links that fill in the form. What is not there, or no longer to be chosen, stays empty for the
 * planner. Parameters: {@code course} and {@code site} (codes), {@code room}, {@code trainer} and {@code actor} (identities), {@code places},
 * {@code date} (its first day), {@code organiser} (a code).
 */
final class Prefill {

    static final String COURSE = "course";
    private static final String SITE = "site";
    private static final String ROOM = "room";
    private static final String TRAINER = "trainer";
    private static final String ACTOR = "actor";
    private static final String PLACES = "places";
    private static final String DATE = "date";
    private static final String ORGANISER = "organiser";

    private final Choices choices;
    private final SessionSuggestions suggestions;
    private final LocalDate today;

    Prefill(Choices choices, LocalDate today) {
        this.choices = choices;
        this.suggestions = new SessionSuggestions(today);
        this.today = today;
    }

    /** The parameters for a moment that was found. */
    static QueryParameters address(Course course, int places, Slot slot) {
        QueryParameters address = QueryParameters.simple(Map.of(
                COURSE,
                course.code(),
                PLACES,
                Integer.toString(places),
                DATE,
                slot.first().toString(),
                SITE,
                slot.site().code(),
                ROOM,
                slot.room().id().value().toString(),
                TRAINER,
                slot.trainer().id().value().toString()));
        Trainer actor = slot.actor();
        return actor == null
                ? address
                : address.merging(ACTOR, actor.id().value().toString());
    }

    /** What the address says, on top of an empty session; nothing when it names no course that can be planned. */
    Optional<SessionDraft> of(QueryParameters address, SessionDraft empty) {
        return address.getSingleParameter(COURSE)
                .flatMap(code -> choices.courses().stream()
                        .filter(course -> course.code().equals(code) && course.schedulable())
                        .findAny())
                .map(course -> filledIn(address, empty, course));
    }

    private SessionDraft filledIn(QueryParameters address, SessionDraft empty, Course course) {
        Site site = address.getSingleParameter(SITE)
                .flatMap(code -> choices.sites().stream()
                        .filter(each -> each.code().equals(code))
                        .findAny())
                .orElse(null);
        Room room = address.getSingleParameter(ROOM).flatMap(this::room).orElse(null);
        LocalDate first = address.getSingleParameter(DATE)
                .flatMap(Prefill::day)
                .filter(day -> !day.isBefore(today))
                .orElse(null);
        SessionDraft usual = suggestions.afterCourse(onDay(empty, course, first, room), null, course);
        Integer places = address.getSingleParameter(PLACES)
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .orElse(usual.capacity());
        List<TrainerId> actors = staff(address, ACTOR);
        return new SessionDraft(
                usual.course(),
                usual.form(),
                address.getSingleParameter(ORGANISER)
                        .filter(choices.organisers()::contains)
                        .orElse(usual.organiser()),
                site == null ? null : site.id(),
                places,
                usual.minimum(),
                usual.deadline(),
                "",
                usual.language(),
                usual.dayParts().stream()
                        .map(block -> block.with(actors, List.of()))
                        .toList(),
                staff(address, TRAINER),
                usual.terms(),
                "");
    }

    private static SessionDraft onDay(
            SessionDraft empty, Course course, @Nullable LocalDate first, @Nullable Room room) {
        return first == null
                ? empty
                : empty.at(UsualDayParts.of(first, Math.max(course.dayParts(), 1)).stream()
                        .map(part -> new SessionDraft.Block(
                                part.date(), part.start(), part.end(), room == null ? null : room.id()))
                        .toList());
    }

    private List<TrainerId> staff(QueryParameters address, String name) {
        return address.getSingleParameter(name).stream()
                .flatMap(text -> choices.trainers().stream()
                        .filter(trainer -> trainer.active()
                                && trainer.id().value().toString().equals(text)))
                .map(Trainer::id)
                .toList();
    }

    private Optional<Room> room(String text) {
        return choices.rooms().stream()
                .filter(room -> room.active() && room.id().value().toString().equals(text))
                .findAny();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
