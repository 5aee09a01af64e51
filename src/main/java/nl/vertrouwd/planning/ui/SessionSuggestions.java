package nl.vertrouwd.planning.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.planning.Deadlines;
import nl.vertrouwd.planning.RoomId;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionDraft.Block;
import nl.vertrouwd.planning.SessionTerms;
import org.jspecify.annotations.Nullable;

/** What the form of a session fills in by itself. What a planner typed is never replaced, only what was suggested before. */
final class SessionSuggestions {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);
    private static final LocalTime EVENING = LocalTime.of(16, 30);

    private final LocalDate today;

    SessionSuggestions(LocalDate today) {
        this.today = today;
    }

    /** A new session of which nothing is known but perhaps its first day. */
    static SessionDraft empty(String organiser, String language, @Nullable LocalDate firstDay) {
        return new SessionDraft(
                null,
                null,
                organiser,
                null,
                null,
                null,
                null,
                "",
                language,
                List.of(new Block(firstDay, MORNING, NOON, null)),
                List.of());
    }

    /** Takes over what is usual for a course: places, minimum, form when there is one only, day-parts, deadline. */
    SessionDraft afterCourse(SessionDraft draft, @Nullable Course before, Course course) {
        List<Block> blocks = resized(draft.dayParts(), Math.max(course.dayParts(), 1));
        SessionDraft changed = draft.as(course.id(), form(draft.form(), course))
                .withPlaces(
                        follow(draft.capacity(), before == null ? null : before.capacity(), course.capacity()),
                        follow(draft.minimum(), before == null ? null : before.minimum(), course.minimum()))
                .at(blocks)
                .on(terms(draft.terms(), before, course));
        return changed.at(blocks, deadline(changed, usual(draft.dayParts(), before), course));
    }

    /** Dates that were suggested by the first one follow it, and so does a deadline that was suggested. */
    SessionDraft afterDates(SessionDraft draft, List<Block> before, @Nullable Course course) {
        LocalDate oldFirst = before.isEmpty() ? null : before.getFirst().date();
        LocalDate first =
                draft.dayParts().isEmpty() ? null : draft.dayParts().getFirst().date();
        if (first == null || first.equals(oldFirst)) {
            return course == null ? draft : draft.at(draft.dayParts(), deadline(draft, usual(before, course), course));
        }
        List<Block> moved = new ArrayList<>();
        for (int i = 0; i < draft.dayParts().size(); i++) {
            Block block = draft.dayParts().get(i);
            boolean suggested =
                    block.date() == null || (oldFirst != null && block.date().equals(day(oldFirst, i)));
            moved.add(suggested && i > 0 ? block.on(day(first, i)) : block);
        }
        SessionDraft changed = draft.at(moved);
        return course == null ? changed : changed.at(moved, deadline(changed, usual(before, course), course));
    }

    /** One more day-part: the afternoon after a morning, otherwise the next working morning, in the room of the last. */
    static List<Block> oneMore(List<Block> blocks) {
        List<Block> more = new ArrayList<>(blocks);
        if (blocks.isEmpty()) {
            more.add(new Block(null, MORNING, NOON, null));
            return more;
        }
        Block last = blocks.getLast();
        LocalTime start = last.start();
        LocalDate date = last.date();
        boolean wasMorning = start != null && start.isBefore(NOON);
        Block same = new Block(date, AFTERNOON, EVENING, last.room()).at(last.site());
        more.add(
                wasMorning
                        ? same
                        : same.on(date == null ? null : nextWorkingDay(date)).between(MORNING, NOON));
        return more;
    }

    /** A room chosen for the first day-part is offered for those at the same site that have none. */
    static List<Block> sameRoom(List<Block> blocks) {
        RoomId room = blocks.isEmpty() ? null : blocks.getFirst().room();
        return blocks.stream()
                .map(block -> block.room() == null && block.site() == null ? block.in(room) : block)
                .toList();
    }

    /** Who gives back their place may do so as long as they could enrol, when the course says no other. */
    private static SessionTerms terms(SessionTerms typed, @Nullable Course before, Course course) {
        return typed.until(
                follow(typed.cancellationDays(), before == null ? null : before.deadlineDays(), course.deadlineDays()));
    }

    private static @Nullable Form form(@Nullable Form typed, Course course) {
        List<Form> allowed = course.forms().stream()
                .filter(form -> form != Form.E_LEARNING)
                .sorted()
                .toList();
        return typed != null && allowed.contains(typed) ? typed : allowed.isEmpty() ? null : allowed.getFirst();
    }

    private static Integer follow(@Nullable Integer typed, @Nullable Integer suggested, int usual) {
        return typed == null || typed.equals(suggested) ? Integer.valueOf(usual) : typed;
    }

    private @Nullable LocalDate usual(List<Block> blocks, @Nullable Course course) {
        LocalDate first = firstDay(blocks);
        return course == null || first == null ? null : Deadlines.usual(first, course.deadlineDays(), today);
    }

    private @Nullable LocalDate deadline(SessionDraft draft, @Nullable LocalDate suggested, Course course) {
        boolean typed = draft.deadline() != null && !Objects.equals(draft.deadline(), suggested);
        return typed ? draft.deadline() : usual(draft.dayParts(), course);
    }

    private static @Nullable LocalDate firstDay(List<Block> blocks) {
        return blocks.stream()
                .map(Block::date)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Adds what is missing; takes away only day-parts at the end in which nothing was chosen. */
    private static List<Block> resized(List<Block> blocks, int wanted) {
        List<Block> resized = new ArrayList<>(blocks);
        LocalDate first = blocks.isEmpty() ? null : blocks.getFirst().date();
        while (resized.size() > wanted && isUntouched(resized.getLast(), first, resized.size() - 1)) {
            resized.removeLast();
        }
        for (int i = resized.size(); i < wanted; i++) {
            boolean morning = i % 2 == 0;
            RoomId room = resized.isEmpty() ? null : resized.getFirst().room();
            resized.add(new Block(
                    first == null ? null : day(first, i),
                    morning ? MORNING : AFTERNOON,
                    morning ? NOON : EVENING,
                    room));
        }
        return resized;
    }

    private static boolean isUntouched(Block block, @Nullable LocalDate first, int index) {
        return block.date() == null || (first != null && block.date().equals(day(first, index)));
    }

    /** Two day-parts a day, on working days. */
    private static LocalDate day(LocalDate first, int index) {
        LocalDate day = first;
        for (int i = 0; i < index / 2; i++) {
            day = nextWorkingDay(day);
        }
        return day;
    }

    private static LocalDate nextWorkingDay(LocalDate date) {
        LocalDate next = date.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }
}
