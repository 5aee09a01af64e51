package nl.vertrouwd.planning.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.planning.BoardMove;
import nl.vertrouwd.planning.BoardMoves;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.MadeMove;
import nl.vertrouwd.planning.MoveOutcome;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.StandIns;
import nl.vertrouwd.planning.UndoResult;
import org.springframework.stereotype.Component;

/** What the board asks of the services, as whoever is signed in. */
@Component
class BoardServices {

    private final EditorServices editor;
    private final Sessions sessions;
    private final BoardMoves moves;
    private final StandIns standIns;
    private final CurrentUser user;
    private final Clock clock;

    BoardServices(
            EditorServices editor,
            Sessions sessions,
            BoardMoves moves,
            StandIns standIns,
            CurrentUser user,
            Clock clock) {
        this.editor = editor;
        this.sessions = sessions;
        this.moves = moves;
        this.standIns = standIns;
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

    /** How many sessions stand without somebody who was to give them. */
    int absences() {
        return standIns.count(user.require());
    }

    MoveOutcome wouldMove(SessionId session, BoardMove move) {
        return moves.wouldMove(session, move, user.require());
    }

    MoveOutcome move(SessionId session, long version, BoardMove move) {
        return moves.move(session, version, move, user.require());
    }

    UndoResult undo(MadeMove made) {
        return moves.undo(made, user.require());
    }
}
