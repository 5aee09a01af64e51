package nl.vertrouwd.planning.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.access.AuditRow;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.planning.BoardDays;
import nl.vertrouwd.planning.BoardMove;
import nl.vertrouwd.planning.BoardMoves;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.Demand;
import nl.vertrouwd.planning.DemandRow;
import nl.vertrouwd.planning.HindranceWords;
import nl.vertrouwd.planning.MadeMove;
import nl.vertrouwd.planning.MinimumQuestion;
import nl.vertrouwd.planning.MinimumQuestions;
import nl.vertrouwd.planning.MinimumResult;
import nl.vertrouwd.planning.MoveOutcome;
import nl.vertrouwd.planning.MoveWill;
import nl.vertrouwd.planning.Quarter;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionStory;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.StandIns;
import nl.vertrouwd.planning.UndoResult;
import org.springframework.stereotype.Component;

/** What the board asks of the services, as whoever is signed in. */
@Component
class BoardServices {

    private final EditorServices editor;
    private final Sessions sessions;
    private final MinimumQuestions minimum;
    private final BoardMoves moves;
    private final StandIns standIns;
    private final Demand demand;
    private final SessionStory story;
    private final BoardDays days;
    private final HindranceWords hindrances;
    private final CurrentUser user;
    private final Clock clock;

    BoardServices(
            EditorServices editor,
            Sessions sessions,
            MinimumQuestions minimum,
            BoardMoves moves,
            StandIns standIns,
            Demand demand,
            SessionStory story,
            BoardDays days,
            HindranceWords hindrances,
            CurrentUser user,
            Clock clock) {
        this.editor = editor;
        this.sessions = sessions;
        this.minimum = minimum;
        this.moves = moves;
        this.standIns = standIns;
        this.demand = demand;
        this.story = story;
        this.days = days;
        this.hindrances = hindrances;
        this.user = user;
        this.clock = clock;
    }

    Choices choices() {
        return editor.choices();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ZoneId home() {
        return clock.getZone();
    }

    LocalDateTime atHome() {
        return LocalDateTime.now(clock);
    }

    List<CalendarItem> calendar(CalendarPeriod period) {
        return sessions.calendar(period.from(), period.until(), user.require());
    }

    List<Session> drafts() {
        return sessions.drafts(user.require());
    }

    List<Session> belowMinimum() {
        return sessions.belowMinimum(user.require());
    }

    List<MinimumQuestion> minimumQuestions() {
        return minimum.open(user.require());
    }

    MinimumResult goOn(MinimumQuestion question) {
        return minimum.goOn(question, user.require());
    }

    MinimumResult extend(MinimumQuestion question, LocalDate deadline) {
        return minimum.extend(question, deadline, user.require());
    }

    MinimumResult cancel(MinimumQuestion question) {
        return minimum.cancel(question, user.require());
    }

    HindranceWords hindranceWords() {
        return hindrances;
    }

    /** What is closed and who is away in the period. */
    BoardDays.Known closed(CalendarPeriod period, Choices choices) {
        return days.of(period.from(), period.until(), choices.trainers(), user.require());
    }

    /** What was written down of sessions since yesterday morning, latest first. */
    List<AuditRow> sinceYesterday(Locale locale) {
        return story.since(today().minusDays(1), user.require(), locale);
    }

    ZonedDateTime atHome(Instant moment) {
        return moment.atZone(clock.getZone());
    }

    /** Of which courses too little is planned in the quarter, most missing first. */
    List<DemandRow> missing(Quarter quarter) {
        return demand.of(quarter, null, user.require()).stream()
                .filter(row -> row.missing() > 0)
                .toList();
    }

    /** How many sessions stand without somebody who was to give them. */
    int absences() {
        return standIns.count(user.require());
    }

    MoveOutcome wouldMove(SessionId session, BoardMove move) {
        return moves.wouldMove(session, move, user.require());
    }

    MoveOutcome move(SessionId session, long version, BoardMove move, MoveWill will) {
        return moves.move(session, version, move, will, user.require());
    }

    UndoResult undo(MadeMove made, String note) {
        return moves.undo(made, note, user.require());
    }
}
