package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects what a draft must be checked against. */
@Component
class SessionKnowledge {

    private final Courses courses;
    private final Sites sites;
    private final Units units;
    private final RoomRepository rooms;
    private final TrainerRepository trainers;
    private final SessionPeople people;
    private final ZoneId zone;

    SessionKnowledge(
            Courses courses,
            Sites sites,
            Units units,
            RoomRepository rooms,
            TrainerRepository trainers,
            SessionPeople people,
            Clock clock) {
        this.courses = courses;
        this.sites = sites;
        this.units = units;
        this.rooms = rooms;
        this.trainers = trainers;
        this.people = people;
        this.zone = clock.getZone();
    }

    /**
     * @param stored the session that is changed, null for a new one; what it uses already may be out of use by now
     * @param part the organisers for which may be planned
     */
    SessionCheck.Known about(SessionDraft draft, @Nullable SessionDetails stored, PlannedPart part, Instant now) {
        Course course =
                draft.course() == null ? null : courses.find(draft.course()).orElse(null);
        Site site = draft.site() == null ? null : sites.find(draft.site()).orElse(null);
        return new SessionCheck.Known(
                course,
                site,
                zone,
                otherSites(draft),
                usableRooms(draft, stored),
                usableTrainers(draft, stored),
                organisers(stored, part, now),
                now,
                stored == null ? null : stored.session(),
                begun(stored, now),
                units(draft, now),
                leader(draft.terms().team(), now));
    }

    private Map<SiteId, Site> otherSites(SessionDraft draft) {
        return draft.dayParts().stream()
                .map(SessionDraft.Block::site)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> sites.find(id).stream())
                .collect(Collectors.toMap(Site::id, Function.identity()));
    }

    /** Those units of the draft that are there today. */
    private Set<String> units(SessionDraft draft, Instant now) {
        SessionTerms terms = draft.terms();
        return Stream.of(terms.audience().code(), terms.team().unit())
                .filter(code -> !code.isEmpty())
                .distinct()
                .filter(code -> units.find(code, LocalDate.ofInstant(now, zone)).isPresent())
                .collect(Collectors.toSet());
    }

    /** Whether the leader of the team belongs to it; true when nobody is chosen. */
    private boolean leader(TeamBooking team, Instant now) {
        PersonId leader = team.leader();
        return leader == null || people.isIn(team.unit(), leader, LocalDate.ofInstant(now, zone));
    }

    private Map<RoomId, Room> usableRooms(SessionDraft draft, @Nullable SessionDetails stored) {
        Set<Room> used = stored == null
                ? Set.of()
                : stored.dayParts().stream()
                        .map(DayPart::room)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return rooms
                .findByIdIn(draft.dayParts().stream()
                        .map(SessionDraft.Block::room)
                        .filter(Objects::nonNull)
                        .map(RoomId::value)
                        .distinct()
                        .toList())
                .stream()
                .map(RoomEntity::toRoom)
                .filter(room -> room.active() || used.contains(room))
                .collect(Collectors.toMap(Room::id, Function.identity()));
    }

    private Map<TrainerId, Trainer> usableTrainers(SessionDraft draft, @Nullable SessionDetails stored) {
        return trainers
                .findByIdIn(Stream.concat(draft.trainers().stream(), draft.partStaff().stream())
                        .map(TrainerId::value)
                        .distinct()
                        .toList())
                .stream()
                .map(TrainerEntity::toTrainer)
                .filter(trainer -> trainer.active() || (stored != null && stored.has(trainer)))
                .collect(Collectors.toMap(Trainer::id, Function.identity()));
    }

    private Set<String> organisers(@Nullable SessionDetails stored, PlannedPart part, Instant now) {
        Stream<String> branches =
                units.branches(LocalDate.ofInstant(now, zone)).stream().map(Branch::code);
        String before = stored == null
                ? SessionDraft.WHOLE_ORGANISATION
                : stored.session().organiser();
        return Stream.concat(branches, Stream.of(SessionDraft.WHOLE_ORGANISATION, before))
                .filter(part::covers)
                .collect(Collectors.toSet());
    }

    private static @Nullable List<LocalDate> begun(@Nullable SessionDetails stored, Instant now) {
        if (stored == null || stored.session().state() == SessionState.DRAFT) {
            return null;
        }
        LocalDate today = now.atZone(stored.session().zone()).toLocalDate();
        boolean begun = !today.isBefore(stored.session().startsOn());
        return begun && !stored.dayParts().isEmpty()
                ? stored.dayParts().stream().map(DayPart::date).toList()
                : null;
    }
}
