package nl.vertrouwd.planning.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseKind;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.SessionStage;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.Trainer;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the board somebody wants to see, as the address says; what it says wrong counts as any.
 *
 * @param organiser code; empty for any
 * @param only which sessions alone; empty for all of them
 */
record CalendarFilter(
        @Nullable CourseKind kind,
        @Nullable Course course,
        @Nullable Site site,
        String organiser,
        @Nullable SessionStage state,
        @Nullable Trainer trainer,
        @Nullable Room room,
        List<Only> only,
        Choices choices) {

    static final String KIND = "kind";
    static final String COURSE = "course";
    static final String SITE = "site";
    static final String ORGANISER = "organiser";
    static final String STATE = "state";
    static final String TRAINER = "trainer";
    static final String ROOM = "room";
    private static final String YES = "yes";

    /** Sessions of which only these are wanted. */
    enum Only {
        /** Those that who looks may change. */
        MINE,
        /** Those with a free place. */
        FREE,
        /** Those in which fewer people take part than they need. */
        FEW;

        /** Its parameter in the address. */
        String code() {
            return Texts.key("", this);
        }
    }

    static CalendarFilter of(QueryParameters address, Choices choices) {
        return new CalendarFilter(
                one(address, KIND, List.of(CourseKind.values()), CalendarFilter::code),
                one(address, COURSE, choices.courses(), Course::code),
                one(address, SITE, choices.sites(), Site::code),
                address.getSingleParameter(ORGANISER).orElse(""),
                one(address, STATE, List.of(SessionStage.values()), stage -> Texts.key("", stage)),
                one(
                        address,
                        TRAINER,
                        choices.trainers(),
                        trainer -> trainer.id().value().toString()),
                one(address, ROOM, choices.rooms(), room -> room.id().value().toString()),
                Arrays.stream(Only.values()).filter(each -> isOn(address, each)).toList(),
                choices);
    }

    private static <T> @Nullable T one(
            QueryParameters address, String parameter, List<T> values, Function<T, String> code) {
        Optional<String> wanted = address.getSingleParameter(parameter);
        return values.stream()
                .filter(each -> wanted.filter(code.apply(each)::equals).isPresent())
                .findAny()
                .orElse(null);
    }

    static String code(CourseKind kind) {
        return Texts.key("", kind);
    }

    static boolean isOn(QueryParameters address, Only only) {
        return address.getSingleParameter(only.code()).filter(YES::equals).isPresent();
    }

    static QueryParameters with(QueryParameters address, Only only, boolean on) {
        QueryParameters without = address.excluding(only.code());
        return on ? without.merging(only.code(), YES) : without;
    }

    Optional<Branch> branch() {
        return choices.branches().stream()
                .filter(branch -> branch.code().equals(organiser))
                .findAny();
    }

    boolean fits(CalendarItem item, Instant now) {
        return fitsCourse(item)
                && (site == null || site.id().equals(item.site()))
                && (organiser.isEmpty() || organiser.equals(item.plan().organiser()))
                && (state == null || state == item.stage(now))
                && (trainer == null
                        || item.trainers().stream().anyMatch(each -> each.id().equals(trainer.id())))
                && (room == null || room.id().equals(item.roomId()))
                && only.stream().allMatch(each -> fits(each, item, now));
    }

    private boolean fitsCourse(CalendarItem item) {
        return (course == null || course.id().equals(item.course()))
                && (kind == null
                        || choices.course(item.course())
                                .filter(each -> each.kind() == kind)
                                .isPresent());
    }

    private static boolean fits(Only only, CalendarItem item, Instant now) {
        return switch (only) {
            case MINE -> item.plan().changeable();
            case FREE -> item.state() != SessionState.GIVEN && item.taken() < item.capacity();
            case FEW -> item.belowMinimum(now);
        };
    }
}
