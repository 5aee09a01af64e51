package nl.vertrouwd.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.planning.BoardMove;
import nl.vertrouwd.planning.BoardMoves;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Rooms;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.Trainers;
import org.springframework.context.ApplicationContext;

/** A month with 300 sessions of two day-parts, for the board of planners, and moves on it. */
final class BoardMonth {

    static final int SESSIONS = 300;
    private static final int MOVES = 300;
    private static final int MONTHS_AHEAD = 18;

    private final ApplicationContext context;
    private final YearMonth month;

    BoardMonth(ApplicationContext context, LocalDate today) {
        this.context = context;
        this.month = YearMonth.from(today).plusMonths(MONTHS_AHEAD);
    }

    LocalDate firstDay() {
        return month.atDay(1);
    }

    /** Plans what is not there yet. */
    void fill() {
        if (items().stream().map(CalendarItem::session).distinct().count() >= SESSIONS) {
            return;
        }
        List<LocalDate> days = firstDay()
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .toList();
        List<Room> rooms = context.getBean(Rooms.class).all();
        List<Trainer> trainers = context.getBean(Trainers.class).all(Accounts.SYSTEM);
        Course course = context.getBean(Courses.class).byCode("UBA").orElseThrow();
        for (int i = 0; i < SESSIONS; i++) {
            int place = i / days.size();
            plan(course, days.get(i % days.size()), rooms.get(place), trainers.get(place));
        }
    }

    private void plan(Course course, LocalDate day, Room room, Trainer trainer) {
        SessionDraft draft = new SessionDraft(
                course.id(),
                Form.CLASSROOM,
                SessionDraft.WHOLE_ORGANISATION,
                room.site(),
                12,
                6,
                day,
                "",
                "nl",
                List.of(
                        new SessionDraft.Block(day, LocalTime.of(9, 0), LocalTime.of(12, 30), room.id()),
                        new SessionDraft.Block(day, LocalTime.of(13, 30), LocalTime.of(16, 30), room.id())),
                List.of(trainer.id()));
        ScheduleResult result =
                context.getBean(Scheduling.class).schedule(draft.overruledWith("meting"), true, Accounts.SYSTEM);
        if (!(result instanceof ScheduleResult.Scheduled)) {
            throw new IllegalStateException("not planned: " + result);
        }
    }

    private List<CalendarItem> items() {
        return context.getBean(Sessions.class)
                .calendar(firstDay(), month.plusMonths(1).atDay(1), Accounts.SYSTEM);
    }

    /** How long it takes to hear whether an entry fits where it is held. */
    void askAndPrint() {
        BoardMoves moves = context.getBean(BoardMoves.class);
        List<CalendarItem> items = items();
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < 2 * MOVES; i++) {
            CalendarItem item = items.get(i % items.size());
            BoardMove move = new BoardMove(
                    List.of(item.dayPart()),
                    i % 2 == 0,
                    item.date().plusDays(1 + i % 5),
                    item.start(),
                    item.end(),
                    null,
                    null,
                    null);
            long begin = System.nanoTime();
            moves.wouldMove(item.session(), move, Accounts.SYSTEM);
            nanos.add(System.nanoTime() - begin);
        }
        long[] warm =
                nanos.stream().skip(MOVES).mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%n| whether a move fits, while dragging among %d sessions | p50, ms | p95, ms |%n| --- | --- | --- |%n"
                        + "| %d times | %.1f | %.1f |%n",
                SESSIONS,
                MOVES,
                Arrays.stream(warm).skip(MOVES / 2).findFirst().orElseThrow() / 1e6,
                warm[MOVES * 95 / 100] / 1e6);
    }
}
