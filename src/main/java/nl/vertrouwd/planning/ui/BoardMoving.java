package nl.vertrouwd.planning.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.planning.BoardMove;
import nl.vertrouwd.planning.MadeMove;
import nl.vertrouwd.planning.MoveOutcome;
import nl.vertrouwd.planning.MoveWill;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.UndoResult;

/** Moves entries of the board: asks while they are held, stores when they are let go, puts them back when that is refused. */
final class BoardMoving {

    private final BoardServices services;
    private final ShownBoard shown;
    private final Choices choices;
    private final PlanningWords words;
    private final MoveWords said;
    private final RecentMoves recent;
    private final Runnable redraw;

    /** @param redraw shows the board as it has become */
    BoardMoving(
            BoardServices services,
            ShownBoard shown,
            Choices choices,
            PlanningWords words,
            Texts texts,
            Locale locale,
            RecentMoves recent,
            Runnable redraw) {
        this.services = services;
        this.shown = shown;
        this.choices = choices;
        this.words = words;
        this.said = new MoveWords(choices, words, services.hindranceWords(), texts, locale);
        this.recent = recent;
        this.redraw = redraw;
    }

    /** Whether it fits where it is held. */
    void asked(BoardElement board, Held held, int question) {
        shown.find(held.entry())
                .ifPresent(entry -> shown.move(held, entry).ifPresent(move -> {
                    MoveOutcome outcome = services.wouldMove(entry.item().session(), move);
                    board.answer(question, said.tone(outcome), said.sentence(outcome));
                }));
    }

    /** Stores what was dropped; nothing is stored and it goes back when it does not fit. */
    void dropped(BoardElement board, Held held) {
        Optional<ShownBoard.Shown> entry = shown.find(held.entry());
        Optional<BoardMove> move = entry.flatMap(found -> shown.move(held, found));
        if (move.isEmpty()) {
            board.putBack();
            return;
        }
        long version = entry.get().item().plan().version();
        MoveOutcome outcome = services.move(entry.get().item().session(), version, move.get(), MoveWill.NOTHING);
        if (outcome.fits()) {
            moved(entry.get(), move.get(), outcome);
            return;
        }
        board.putBack();
        if (outcome.result() instanceof ScheduleResult.ChangedMeanwhile changed) {
            conflict(board, entry.get(), move.get(), MoveWill.NOTHING, changed);
        } else if (outcome.canBeDecided()) {
            MoveDialog dialog = dialog(board, entry.get());
            dialog.show(move.get());
            dialog.answer(outcome, said);
            dialog.open();
        } else {
            Notices.refused(board.getTranslation("planning.board.put-back", said.sentence(outcome)));
        }
    }

    /** Opens the dialog by which an entry is moved without dragging. */
    void wanted(BoardElement board, String entry) {
        shown.find(entry).ifPresent(found -> dialog(board, found).open());
    }

    private MoveDialog dialog(BoardElement board, ShownBoard.Shown entry) {
        MoveDialog[] dialog = new MoveDialog[1];
        dialog[0] = new MoveDialog(
                entry,
                choices,
                words,
                said,
                services.now(),
                move -> services.wouldMove(entry.item().session(), move),
                (move, will) -> typed(board, entry, move, will, dialog[0]));
        dialog[0].addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                board.focusOn(ShownBoard.name(entry));
            }
        });
        return dialog[0];
    }

    private void typed(BoardElement board, ShownBoard.Shown entry, BoardMove move, MoveWill will, MoveDialog dialog) {
        MoveOutcome outcome =
                services.move(entry.item().session(), entry.item().plan().version(), move, will);
        if (outcome.fits()) {
            dialog.close();
            moved(entry, move, outcome);
        } else if (outcome.result() instanceof ScheduleResult.ChangedMeanwhile changed) {
            dialog.close();
            conflict(board, entry, move, will, changed);
        } else {
            dialog.answer(outcome, said);
        }
    }

    private void moved(ShownBoard.Shown entry, BoardMove move, MoveOutcome outcome) {
        MadeMove made = Objects.requireNonNull(outcome.made());
        SessionDraft now = Objects.requireNonNull(outcome.wanted());
        recent.add(made, said.moved(made.reference(), now, move));
        redraw.run();
    }

    private void conflict(
            BoardElement board,
            ShownBoard.Shown entry,
            BoardMove move,
            MoveWill will,
            ScheduleResult.ChangedMeanwhile changed) {
        long theirs = changed.stored().version();
        new MoveConflict(
                        shown.of(entry.item().session()),
                        changed.stored(),
                        words,
                        redraw::run,
                        () -> moveStill(board, entry, move, will, theirs))
                .open();
    }

    private void moveStill(BoardElement board, ShownBoard.Shown entry, BoardMove move, MoveWill will, long version) {
        MoveOutcome outcome = services.move(entry.item().session(), version, move, will);
        if (outcome.fits()) {
            moved(entry, move, outcome);
        } else {
            redraw.run();
            Notices.refused(board.getTranslation("planning.board.put-back", said.sentence(outcome)));
        }
    }

    /** Puts back what was moved, or says why that cannot be any more. */
    void undo(BoardElement board, MadeMove made) {
        switch (services.undo(made, board.getTranslation("planning.board.undo.note"))) {
            case UndoResult.Undone undone ->
                Notices.done(board.getTranslation("planning.board.undone", made.reference()));
            case UndoResult.TooLate late -> Notices.refused(board.getTranslation("planning.board.undo.late"));
            case UndoResult.Refused refused ->
                Notices.refused(board.getTranslation("planning.board.undo.refused", made.reference()));
        }
        recent.forget(made);
        redraw.run();
    }
}
