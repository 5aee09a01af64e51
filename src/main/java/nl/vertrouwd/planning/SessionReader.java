package nl.vertrouwd.planning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Map<UUID, Trainer> staff = staff(session, viewer);
        Session at = session.toSession();
        List<DayPart> parts = session.dayParts().stream()
                .map(part -> part.toDayPart(
                        part.roomId() == null ? null : byId.get(part.roomId()),
                        at,
                        of(session, part, StaffRole.ACTOR, staff),
                        of(session, part, StaffRole.GUEST, staff)))
                .toList();
        return session.toDetails(parts, in(session.trainers().stream(), staff));
    }

    /** Everybody who gives it, or plays or speaks in it, as the viewer may see them. */
    private Map<UUID, Trainer> staff(SessionEntity session, Actor viewer) {
        List<UUID> ids = Stream.concat(
                        session.trainers().stream(),
                        session.partStaff().stream().map(PartStaff::trainer))
                .distinct()
                .toList();
        List<Trainer> found =
                trainers.findByIdIn(ids).stream().map(TrainerEntity::toTrainer).toList();
        return shown.to(viewer, found).stream()
                .collect(Collectors.toMap(trainer -> trainer.id().value(), Function.identity()));
    }

    private static List<Trainer> of(
            SessionEntity session, DayPartEntity part, StaffRole role, Map<UUID, Trainer> staff) {
        return in(
                session.partStaff().stream()
                        .filter(each -> each.number() == part.number() && each.role() == role)
                        .map(PartStaff::trainer),
                staff);
    }

    private static List<Trainer> in(Stream<UUID> order, Map<UUID, Trainer> staff) {
        return order.map(staff::get).filter(Objects::nonNull).toList();
    }

    /** Who comes from outside to give sessions reads those; everybody else what there is. */
    boolean mayRead(SessionDetails session, Actor by) {
        return !by.seesOwnSessionsOnly()
                || trainers.findByAccountId(by.account().value())
                        .map(TrainerEntity::toTrainer)
                        .filter(session::has)
                        .isPresent();
    }
}
