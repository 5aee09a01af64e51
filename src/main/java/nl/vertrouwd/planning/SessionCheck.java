package nl.vertrouwd.planning;

import static nl.vertrouwd.planning.FieldProblem.Field;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

/** Checks a draft against what is known and turns it into a plan; pure. */
final class SessionCheck {

    private static final int MOST_DAY_PARTS = 20;
    private static final int MOST_PLACES = 500;

    private final SessionDraft draft;
    private final Known known;
    private final List<FieldProblem> problems = new ArrayList<>();

    private SessionCheck(SessionDraft draft, Known known) {
        this.draft = draft;
        this.known = known;
    }

    /**
     * What a draft is checked against.
     *
     * @param organisers the codes that may be chosen, that of all of Defence among them
     * @param stored the session that is changed; null for a new one
     * @param otherSites those at which a day-part is that is not where the session is
     * @param begun the dates that may no longer change, because the session has begun; null when it has not
     * @param units codes of the units in the draft that are known
     * @param leaderBelongs whether the leader of the team works in it; true when nobody is chosen
     */
    record Known(
            @Nullable Course course,
            @Nullable Site site,
            ZoneId defaultZone,
            Map<SiteId, Site> otherSites,
            Map<RoomId, Room> rooms,
            Map<TrainerId, Trainer> trainers,
            Set<String> organisers,
            Instant now,
            @Nullable Session stored,
            @Nullable List<LocalDate> begun,
            Set<String> units,
            boolean leaderBelongs) {

        /** Where more take part than there are places, because a file says so, the places may stay as they are. */
        int fewestPlaces() {
            return stored == null ? 0 : Math.min(stored.taken(), stored.capacity());
        }

        int taken() {
            return stored == null ? 0 : stored.taken();
        }

        /** Whether people may be following it at this moment, or have done so. */
        boolean isUnderWay() {
            return stored != null && stored.state() != SessionState.DRAFT && !now.isBefore(stored.startsAt());
        }

        ZoneId zone() {
            return site == null ? defaultZone : site.zone();
        }

        ZoneId zoneOf(SessionDraft.Block block) {
            Site other = block.site() == null ? null : otherSites.get(block.site());
            return other == null ? zone() : other.zone();
        }
    }

    /** The plan, or everything that is wrong with the draft. */
    record Outcome(Optional<PlannedSession> plan, List<FieldProblem> problems) {}

    /** @param published whether it must also have all that people need who enrol */
    static Outcome check(SessionDraft draft, Known known, boolean published) {
        return new SessionCheck(draft, known).run(published);
    }

    private Outcome run(boolean published) {
        checkCourseAndForm();
        checkWhere();
        checkWhatStays();
        checkNumbers();
        checkDayParts();
        checkDeadline();
        checkTrainers();
        checkPartStaff();
        problems.addAll(TermsCheck.problems(draft, known.course(), known.units(), known.leaderBelongs(), published));
        if (published) {
            problems.addAll(missingForPublication(draft));
        }
        return problems.isEmpty()
                ? new Outcome(Optional.of(plan()), List.of())
                : new Outcome(Optional.empty(), List.copyOf(problems));
    }

    private void checkCourseAndForm() {
        Course course = known.course();
        if (course == null) {
            refuse(Field.COURSE, "planning.session.course.needed");
            return;
        }
        if (!course.schedulable()) {
            refuse(Field.COURSE, "planning.session.course.not-schedulable");
        }
        Form form = draft.form();
        if (form == null) {
            refuse(Field.FORM, "planning.session.form.needed");
        } else if (!course.forms().contains(form) && !isStored(form)) {
            refuse(Field.FORM, "planning.session.form.not-allowed", course.code());
        }
    }

    /** What came from a file with another form than the course has now may keep it. */
    private boolean isStored(Form form) {
        return known.stored() != null && known.stored().form() == form;
    }

    private void checkWhere() {
        if (needsRoom() && known.site() == null) {
            refuse(Field.SITE, "planning.session.site.needed");
        }
        if (!known.organisers().contains(draft.organiser())) {
            refuse(Field.ORGANISER, "planning.session.organiser.needed");
        }
        if (!draft.onlineLink().isBlank()
                && !WebAddress.isGood(draft.onlineLink().strip())) {
            refuse(Field.LINK, "planning.session.link.wrong");
        }
    }

    /** What people have a place for does not become something else under them. */
    private void checkWhatStays() {
        Session stored = known.stored();
        if (stored == null) {
            return;
        }
        if (!stored.course().equals(draft.course())) {
            if (known.isUnderWay()) {
                refuse(Field.COURSE, "planning.session.under-way");
            } else if (known.taken() > 0) {
                refuse(Field.COURSE, "planning.session.course.taken", known.taken());
            }
        }
        if (known.isUnderWay() && stored.form() != draft.form()) {
            refuse(Field.FORM, "planning.session.under-way");
        }
        if (known.isUnderWay() && !Objects.equals(stored.site(), draft.site())) {
            refuse(Field.SITE, "planning.session.under-way");
        }
    }

    private void checkNumbers() {
        Integer capacity = draft.capacity();
        Integer minimum = draft.minimum();
        if (capacity == null || capacity < 1 || capacity > MOST_PLACES) {
            refuse(Field.CAPACITY, "planning.session.capacity.bounds", MOST_PLACES);
        } else if (capacity < known.fewestPlaces()) {
            refuse(Field.CAPACITY, "planning.session.capacity.below-taken", known.taken());
        } else if (minimum == null || minimum < 0 || minimum > capacity) {
            refuse(Field.MINIMUM, "planning.session.minimum.bounds", capacity);
        }
    }

    private void checkDayParts() {
        List<SessionDraft.Block> blocks = draft.dayParts();
        if (blocks.isEmpty() || blocks.size() > MOST_DAY_PARTS) {
            refuse(Field.DAY_PARTS, "planning.session.day-parts.bounds", MOST_DAY_PARTS);
            return;
        }
        for (int i = 0; i < blocks.size(); i++) {
            checkTimes(i, blocks.get(i));
            checkSite(i, blocks.get(i));
            checkRoom(i, blocks.get(i));
        }
        if (problems.stream().noneMatch(problem -> problem.dayPart() >= 0)) {
            checkOrder();
        }
    }

    private void checkTimes(int index, SessionDraft.Block block) {
        LocalDate date = block.date();
        ZoneId zone = known.zoneOf(block);
        if (date == null) {
            refuse(Field.DATE, index, "planning.session.date.needed");
        } else if (known.begun() == null
                && date.isBefore(known.now().atZone(zone).toLocalDate().minusYears(1))) {
            refuse(Field.DATE, index, "planning.session.date.past");
        } else if (date.isAfter(known.now().atZone(zone).toLocalDate().plusYears(5))) {
            refuse(Field.DATE, index, "planning.session.date.far");
        }
        if (block.start() == null) {
            refuse(Field.START, index, "planning.session.start.needed");
        }
        if (block.end() == null) {
            refuse(Field.END, index, "planning.session.end.needed");
        } else if (block.start() != null && !block.end().isAfter(block.start())) {
            refuse(Field.END, index, "planning.session.end.not-after-start");
        }
        if (date != null && block.start() != null && !LocalTimes.exists(date, block.start(), zone)) {
            refuse(Field.START, index, "planning.session.time.skipped");
        }
        if (date != null && block.end() != null && !LocalTimes.exists(date, block.end(), zone)) {
            refuse(Field.END, index, "planning.session.time.skipped");
        }
    }

    private void checkSite(int index, SessionDraft.Block block) {
        if (block.site() == null) {
            return;
        }
        if (!needsRoom()) {
            refuse(Field.PART_SITE, index, "planning.session.part-site.online");
        } else if (!known.otherSites().containsKey(block.site())) {
            refuse(Field.PART_SITE, index, "planning.session.part-site.unknown");
        }
    }

    private void checkRoom(int index, SessionDraft.Block block) {
        if (block.room() == null) {
            return;
        }
        Room room = known.rooms().get(block.room());
        if (draft.form() == Form.ONLINE) {
            refuse(Field.ROOM, index, "planning.session.room.online");
        } else if (room == null || !room.site().equals(block.siteIn(siteId()))) {
            refuse(Field.ROOM, index, "planning.session.room.elsewhere");
        } else if (draft.capacity() != null && room.capacity() < draft.capacity()) {
            refuse(Field.ROOM, index, "planning.session.room.too-small", room.name(), room.capacity());
        }
    }

    private @Nullable SiteId siteId() {
        return known.site() == null ? null : known.site().id();
    }

    private void checkOrder() {
        List<PlannedBlock> sorted = blocks();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).startsAt().isBefore(sorted.get(i - 1).endsAt())) {
                refuse(Field.DAY_PARTS, "planning.session.day-parts.overlap");
            }
        }
        List<LocalDate> begun = known.begun();
        if (begun != null
                && !begun.equals(sorted.stream().map(PlannedBlock::date).toList())) {
            refuse(Field.DAY_PARTS, "planning.session.begun-keeps-dates");
        }
        Session stored = known.stored();
        if (stored != null && stored.allDay() && known.isUnderWay() && !isOnDaysOf(stored, sorted)) {
            refuse(Field.DAY_PARTS, "planning.session.begun-keeps-dates");
        }
    }

    private static boolean isOnDaysOf(Session stored, List<PlannedBlock> sorted) {
        return sorted.getFirst().date().equals(stored.startsOn())
                && sorted.getLast().date().equals(stored.lastDay());
    }

    private void checkDeadline() {
        LocalDate deadline = draft.deadline();
        Optional<LocalDate> firstDay = draft.dayParts().stream()
                .map(SessionDraft.Block::date)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        if (deadline == null) {
            refuse(Field.DEADLINE, "planning.session.deadline.needed");
        } else if (firstDay.filter(deadline::isAfter).isPresent()) {
            refuse(Field.DEADLINE, "planning.session.deadline.late");
        }
    }

    private void checkTrainers() {
        for (TrainerId id : draft.trainers()) {
            if (!known.trainers().containsKey(id)) {
                refuse(Field.TRAINERS, "planning.session.trainer.unknown");
            }
        }
        if (Set.copyOf(draft.trainers()).size() != draft.trainers().size()) {
            refuse(Field.TRAINERS, "planning.session.trainer.twice");
        }
    }

    /** Somebody plays or speaks in a day-part once, and not in what they give. */
    private void checkPartStaff() {
        for (int i = 0; i < draft.dayParts().size(); i++) {
            SessionDraft.Block block = draft.dayParts().get(i);
            Set<TrainerId> there = new HashSet<>(draft.trainers());
            checkPartStaff(Field.ACTORS, i, block.actors(), there);
            checkPartStaff(Field.GUESTS, i, block.guests(), there);
        }
    }

    private void checkPartStaff(Field field, int index, List<TrainerId> staff, Set<TrainerId> there) {
        for (TrainerId id : staff) {
            if (!known.trainers().containsKey(id)) {
                refuse(field, index, "planning.session.staff.unknown");
            } else if (!there.add(id)) {
                refuse(field, index, "planning.session.staff.twice");
            }
        }
    }

    private boolean needsRoom() {
        return draft.form() == Form.CLASSROOM || draft.form() == Form.HYBRID;
    }

    private List<PlannedBlock> blocks() {
        return draft.dayParts().stream()
                .map(this::block)
                .sorted(Comparator.comparing(PlannedBlock::startsAt))
                .toList();
    }

    private PlannedBlock block(SessionDraft.Block typed) {
        SiteId elsewhere = Objects.equals(typed.site(), siteId()) ? null : typed.site();
        return new PlannedBlock(
                Objects.requireNonNull(typed.date()),
                Objects.requireNonNull(typed.start()),
                Objects.requireNonNull(typed.end()),
                typed.room(),
                elsewhere,
                known.zoneOf(typed),
                staff(typed.actors()),
                staff(typed.guests()));
    }

    /** Whoever is known among them; who is not was refused. */
    private List<Trainer> staff(List<TrainerId> ids) {
        return ids.stream().map(known.trainers()::get).filter(Objects::nonNull).toList();
    }

    private PlannedSession plan() {
        return new PlannedSession(
                Objects.requireNonNull(known.course()),
                Objects.requireNonNull(draft.form()),
                draft.organiser(),
                known.site() == null ? null : known.site().id(),
                known.zone(),
                Objects.requireNonNull(draft.capacity()),
                Objects.requireNonNull(draft.minimum()),
                Objects.requireNonNull(draft.deadline()),
                draft.onlineLink().strip(),
                draft.language(),
                blocks(),
                staff(draft.trainers()),
                draft.terms()
                        .with(draft.terms().materials().stream()
                                .map(Material::stripped)
                                .toList()));
    }

    private void refuse(Field field, String textKey, Object... arguments) {
        problems.add(FieldProblem.of(field, textKey, arguments));
    }

    private void refuse(Field field, int dayPart, String textKey, Object... arguments) {
        problems.add(FieldProblem.of(field, dayPart, textKey, arguments));
    }

    /** What a draft still lacks before people can be invited to it; without a site that is the site, not a room of it. */
    private static List<FieldProblem> missingForPublication(SessionDraft draft) {
        List<FieldProblem> missing = new ArrayList<>();
        boolean inRoom = draft.form() == Form.CLASSROOM || draft.form() == Form.HYBRID;
        for (int i = 0; i < draft.dayParts().size(); i++) {
            if (inRoom
                    && draft.dayParts().get(i).siteIn(draft.site()) != null
                    && draft.dayParts().get(i).room() == null) {
                missing.add(FieldProblem.of(Field.ROOM, i, "planning.session.room.needed"));
            }
        }
        if (draft.trainers().isEmpty()) {
            missing.add(FieldProblem.of(Field.TRAINERS, "planning.session.trainer.needed"));
        }
        return missing;
    }
}
