package nl.vertrouwd.planning.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.RoomId;
import nl.vertrouwd.planning.StaffKind;
import nl.vertrouwd.planning.StaffRole;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.TrainerId;
import org.jspecify.annotations.Nullable;

/**
 * Everything a planner can choose from in the form of a session.
 *
 * @param organisers codes for which the planner may plan, the widest first
 */
record Choices(
        List<Course> courses,
        List<Site> sites,
        List<Branch> branches,
        List<String> organisers,
        List<Room> rooms,
        List<Trainer> trainers) {

    Optional<Course> course(@Nullable CourseId id) {
        return courses.stream().filter(course -> course.id().equals(id)).findAny();
    }

    Optional<Site> site(@Nullable SiteId id) {
        return sites.stream().filter(site -> site.id().equals(id)).findAny();
    }

    Optional<Room> room(@Nullable RoomId id) {
        return rooms.stream().filter(room -> room.id().equals(id)).findAny();
    }

    Optional<Trainer> trainer(TrainerId id) {
        return trainers.stream().filter(trainer -> trainer.id().equals(id)).findAny();
    }

    /** The rooms of the site that are in use, and those that the session is in already. */
    List<Room> roomsAt(@Nullable Site site, Set<RoomId> used) {
        return rooms.stream()
                .filter(room -> site != null && room.site().equals(site.id()))
                .filter(room -> room.active() || used.contains(room.id()))
                .toList();
    }

    /** Trainers in use, and those who give the session already. */
    List<Trainer> usableTrainers(Set<TrainerId> used) {
        return trainers.stream()
                .filter(trainer -> trainer.active() || used.contains(trainer.id()))
                .toList();
    }

    /** Who can play or speak in a day-part, and those who do already. */
    List<Trainer> usableFor(StaffRole role, Set<TrainerId> used) {
        StaffKind kind = switch (role) {
            case LEAD, SECOND -> StaffKind.TRAINER;
            case ACTOR -> StaffKind.ACTOR;
            case GUEST -> StaffKind.GUEST_SPEAKER;
        };
        return usableTrainers(used).stream()
                .filter(trainer -> trainer.is(kind) || used.contains(trainer.id()))
                .toList();
    }

    /** Those of these trainers who are known. */
    Set<Trainer> trainers(List<TrainerId> ids) {
        return ids.stream().flatMap(id -> trainer(id).stream()).collect(Collectors.toSet());
    }

    /** The organiser of a new session; empty for who plans for none. */
    String usualOrganiser() {
        return organisers.isEmpty() ? "" : organisers.getFirst();
    }

    /** The name of a room, trainer or site that is booked or in the way; empty for anybody else. */
    String nameOf(UUID resource, PlanningWords words, Locale locale) {
        return rooms.stream()
                .filter(room -> room.id().value().equals(resource))
                .map(Room::name)
                .findAny()
                .or(() -> trainers.stream()
                        .filter(trainer -> trainer.resource().equals(resource))
                        .map(trainer -> words.name(trainer, locale))
                        .findAny())
                .or(() -> sites.stream()
                        .filter(site -> site.id().value().equals(resource))
                        .map(Site::name)
                        .findAny())
                .orElse("");
    }
}
