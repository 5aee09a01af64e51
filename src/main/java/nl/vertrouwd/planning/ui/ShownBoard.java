package nl.vertrouwd.planning.ui;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.planning.BoardMove;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.DayPartId;
import nl.vertrouwd.planning.RoomId;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.TrainerId;
import org.jspecify.annotations.Nullable;

/** What a planner has in view, so that a move is judged by the version that they saw. */
final class ShownBoard {

    private final CalendarPeriod.Shape shape;
    private final Map<String, CalendarItem> items = new HashMap<>();
    private final Map<String, List<DayPartId>> parts = new HashMap<>();

    /** An entry that can be moved: its first day-part, and all that go with it. */
    record Shown(CalendarItem item, List<DayPartId> parts) {}

    ShownBoard(CalendarPeriod.Shape shape, List<CalendarItem> shown, List<CalendarEntries.Entry> entries) {
        this.shape = shape;
        for (CalendarItem item : shown) {
            DayPartId part = item.dayPart();
            if (part != null) {
                items.put(part.value().toString(), item);
            }
        }
        entries.stream()
                .filter(CalendarEntries.Entry::movable)
                .forEach(entry -> parts.put(
                        entry.id(),
                        entry.parts().stream()
                                .map(UUID::fromString)
                                .map(DayPartId::new)
                                .toList()));
    }

    Optional<Shown> find(String entry) {
        CalendarItem item = items.get(entry);
        List<DayPartId> together = parts.get(entry);
        return item == null || together == null ? Optional.empty() : Optional.of(new Shown(item, together));
    }

    /** What the browser calls an entry. */
    static String name(Shown shown) {
        return shown.parts().getFirst().value().toString();
    }

    /** What the planner saw of a session, in order of time. */
    List<CalendarItem> of(SessionId session) {
        return items.values().stream()
                .filter(item -> item.session().equals(session))
                .sorted((a, b) -> Integer.compare(a.plan().number(), b.plan().number()))
                .toList();
    }

    /** The move that was meant; empty when the browser says something that cannot be. */
    Optional<BoardMove> move(Held held, Shown shown) {
        LocalDateTime start = held.begin().orElse(null);
        LocalDateTime end = held.finish().orElse(null);
        if (start == null || end == null) {
            return Optional.empty();
        }
        boolean one = shown.parts().size() == 1;
        boolean otherTrainer = shape == CalendarPeriod.Shape.TRAINERS && held.changesRow();
        boolean otherRoom = shape == CalendarPeriod.Shape.ROOMS && held.changesRow();
        UUID from = row(held.from());
        UUID to = row(held.to());
        return Optional.of(new BoardMove(
                shown.parts(),
                held.whole(),
                start.toLocalDate(),
                start.toLocalTime(),
                one ? end.toLocalTime() : null,
                otherRoom && to != null ? new RoomId(to) : null,
                otherTrainer && from != null ? new TrainerId(from) : null,
                otherTrainer && to != null ? new TrainerId(to) : null));
    }

    private static @Nullable UUID row(String id) {
        try {
            return id.isEmpty() || id.equals(TimelineRows.NONE) ? null : UUID.fromString(id);
        } catch (IllegalArgumentException noRow) {
            return null;
        }
    }
}
