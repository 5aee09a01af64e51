package nl.vertrouwd.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

/** What a session becomes by a move; pure. What cannot be is left to {@link SessionCheck} to refuse. */
final class MovedDraft {

    private final SessionDetails stored;
    private final BoardMove move;
    private final @Nullable Room room;
    private final DayPart first;

    private MovedDraft(SessionDetails stored, BoardMove move, @Nullable Room room) {
        this.stored = stored;
        this.move = move;
        this.room = room;
        this.first = stored.dayParts().stream()
                .filter(this::isMeant)
                .min(Comparator.comparing(DayPart::startsAt))
                .orElseThrow();
    }

    /** Whether the day-parts are still there: somebody else can have taken them away. */
    static boolean isPossible(SessionDetails stored, BoardMove move) {
        List<DayPartId> present = stored.dayParts().stream().map(DayPart::id).toList();
        return !move.parts().isEmpty() && present.containsAll(move.parts());
    }

    /**
     * @param room that is meant by the move; null when none is
     * @param today on the calendar of the session
     */
    static SessionDraft of(SessionDetails stored, BoardMove move, @Nullable Room room, LocalDate today) {
        return new MovedDraft(stored, move, room).draft(today);
    }

    private SessionDraft draft(LocalDate today) {
        SessionDraft before = SessionDraft.of(stored);
        List<SessionDraft.Block> blocks = new ArrayList<>();
        for (int i = 0; i < stored.dayParts().size(); i++) {
            blocks.add(block(stored.dayParts().get(i), before.dayParts().get(i)));
        }
        LocalDate firstDay = blocks.stream()
                .map(SessionDraft.Block::date)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(stored.session().startsOn());
        Session session = stored.session();
        return before.movedTo(site())
                .givenBy(trainers(before.trainers()))
                .at(blocks, Deadlines.along(session.deadline(), session.startsOn(), firstDay, today));
    }

    /** The session itself goes to another site only when all of it does. */
    private @Nullable SiteId site() {
        boolean all = stored.dayParts().stream().allMatch(this::changesRoom);
        return room != null && all ? room.site() : stored.session().site();
    }

    private boolean changesRoom(DayPart part) {
        return room != null && (move.whole() || isMeant(part)) && Objects.equals(part.room(), first.room());
    }

    private boolean isMeant(DayPart part) {
        return move.parts().contains(part.id());
    }

    private SessionDraft.Block block(DayPart part, SessionDraft.Block before) {
        if (!move.whole() && !isMeant(part)) {
            return before;
        }
        Duration shift =
                Duration.between(first.date().atTime(first.start()), move.date().atTime(move.start()));
        LocalDateTime start = part.date().atTime(part.start()).plus(shift);
        LocalDateTime end = part.equals(first) && move.end() != null
                ? move.date().atTime(move.end())
                : part.date().atTime(part.end()).plus(shift);
        return inRoom(part, before)
                .on(start.toLocalDate())
                .between(start.toLocalTime(), end.toLocalTime())
                .with(inPlaceOf(before.actors()), inPlaceOf(before.guests()));
    }

    private SessionDraft.Block inRoom(DayPart part, SessionDraft.Block before) {
        if (room == null || !changesRoom(part)) {
            return Objects.equals(before.site(), site()) ? before.at(null) : before;
        }
        return before.in(room.id()).at(room.site().equals(site()) ? null : room.site());
    }

    /** Whoever plays or speaks in what moves, and not in the rest, is replaced there alone. */
    private List<TrainerId> inPlaceOf(List<TrainerId> staff) {
        TrainerId replaced = move.replaced();
        if (replaced == null || isTrainer(replaced) || !staff.contains(replaced)) {
            return staff;
        }
        return staff.stream()
                .map(each -> each.equals(replaced) ? move.trainer() : each)
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean isTrainer(TrainerId id) {
        return stored.trainers().stream().anyMatch(trainer -> trainer.id().equals(id));
    }

    private List<TrainerId> trainers(List<TrainerId> before) {
        TrainerId replaced = move.replaced();
        TrainerId trainer = move.trainer();
        if (replaced == null && trainer == null || replaced != null && !isTrainer(replaced)) {
            return before;
        }
        List<TrainerId> after = new ArrayList<>(before);
        int place = replaced == null ? 0 : after.indexOf(replaced);
        after.remove(replaced);
        if (trainer != null) {
            after.add(Math.max(0, place), trainer);
        }
        return after;
    }
}
