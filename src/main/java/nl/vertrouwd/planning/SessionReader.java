package nl.vertrouwd.planning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import org.springframework.stereotype.Component;

/** Puts a stored session together with its rooms and trainers. */
@Component
class SessionReader {

    private final RoomRepository rooms;
    private final TrainerRepository trainers;
    private final ShownTrainers shown;

    SessionReader(RoomRepository rooms, TrainerRepository trainers, ShownTrainers shown) {
        this.rooms = rooms;
        this.trainers = trainers;
        this.shown = shown;
    }

    /** As the viewer may see it. */
    SessionDetails details(SessionEntity session, Actor viewer) {
        List<UUID> roomIds = session.dayParts().stream()
                .map(DayPartEntity::roomId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Room> byId = rooms.findByIdIn(roomIds).stream()
                .map(RoomEntity::toRoom)
                .collect(Collectors.toMap(room -> room.id().value(), Function.identity()));
        List<DayPart> parts = session.dayParts().stream()
                .map(part -> part.toDayPart(part.roomId() == null ? null : byId.get(part.roomId())))
                .toList();
        return session.toDetails(parts, shown.to(viewer, givers(session)));
    }

    /** Who comes from outside to give sessions reads those; everybody else what there is. */
    boolean mayRead(SessionDetails session, Actor by) {
        return !by.seesOwnSessionsOnly()
                || trainers.findByAccountId(by.account().value())
                        .map(TrainerEntity::toTrainer)
                        .filter(session::givenBy)
                        .isPresent();
    }

    private List<Trainer> givers(SessionEntity session) {
        List<UUID> order = session.trainers();
        return trainers.findByIdIn(order).stream()
                .map(TrainerEntity::toTrainer)
                .sorted((a, b) -> Integer.compare(order.indexOf(a.id().value()), order.indexOf(b.id().value())))
                .toList();
    }
}
