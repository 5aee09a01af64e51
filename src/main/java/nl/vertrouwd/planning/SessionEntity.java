package nl.vertrouwd.planning;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "session")
class SessionEntity {

    @Id
    private UUID id;

    @Column
    private String reference;

    @Column(name = "course_id")
    private UUID courseId;

    @Enumerated(EnumType.STRING)
    private Form form;

    @Column
    private String organiser;

    @Column(name = "site_id")
    private @Nullable UUID siteId;

    @Column
    private String zone;

    @Column
    private int capacity;

    @Column
    private int minimum;

    @Column(insertable = false, updatable = false)
    private int taken;

    @Column
    private LocalDate deadline;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    /** How many take part beyond the capacity, because a file says so. */
    @Column
    private int overbooked;

    @Column(name = "all_day")
    private boolean allDay;

    /** Since when what a file could say of it is different here. */
    @Column(name = "changed_in_product_at")
    private @Nullable Instant changedInProductAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancel_reason")
    private @Nullable CancelReason cancelReason;

    @Column(name = "online_link")
    private String onlineLink;

    @Column
    private String language;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "cancellation_days")
    private @Nullable Integer cancellationDays;

    @Enumerated(EnumType.STRING)
    private SessionAudience.Kind audience;

    @Column(name = "audience_code")
    private String audienceCode;

    /** Code of the unit of the team that booked it; empty when none did. */
    @Column(name = "team_unit")
    private String teamUnit;

    @Column(name = "team_leader_id")
    private @Nullable UUID teamLeaderId;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "session_material", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    private List<Material> materials = new ArrayList<>();

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<DayPartEntity> dayParts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "session_trainer", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    @Column(name = "trainer_id")
    private List<UUID> trainers = new ArrayList<>();

    /** Who plays or speaks in which day-part; always stored as a whole. */
    @ElementCollection
    @CollectionTable(name = "day_part_staff", joinColumns = @JoinColumn(name = "session_id"))
    private List<PartStaff> partStaff = new ArrayList<>();

    protected SessionEntity() {}

    SessionEntity(String reference, PlannedSession plan, Instant now) {
        this.id = Ids.next();
        this.reference = reference;
        this.state = SessionState.DRAFT;
        this.changedInProductAt = now;
        set(plan, now);
    }

    /** Takes over the plan; day-parts keep their identity by their number, so that calendars follow them. */
    void change(PlannedSession plan, Instant now) {
        if (!state.changeable()) {
            throw new DomainException("planning.session.no-longer-changeable");
        }
        List<Object> before = delivered();
        set(plan, now);
        calendarSequence++;
        if (!delivered().equals(before)) {
            changedInProductAt = now;
        }
    }

    /** What a file can say of it; that a planner adds times does not make it another fact. */
    private List<Object> delivered() {
        return List.of(courseId, form, organiser, Optional.ofNullable(siteId), startsOn, endsOn, capacity);
    }

    private void set(PlannedSession plan, Instant now) {
        courseId = plan.course().id().value();
        form = plan.form();
        organiser = plan.organiser();
        siteId = plan.site() == null ? null : plan.site().value();
        zone = plan.zone().getId();
        capacity = plan.capacity();
        overbooked = Math.max(0, taken - capacity);
        minimum = plan.minimum();
        deadline = plan.deadline();
        onlineLink = plan.onlineLink();
        language = plan.language();
        setBlocks(plan.blocks());
        setPartStaff(PartStaff.of(plan.blocks()));
        setTrainers(
                plan.trainers().stream().map(trainer -> trainer.id().value()).toList());
        setTerms(plan.terms());
        changedAt = now;
    }

    private void setTerms(SessionTerms terms) {
        cancellationDays = terms.cancellationDays();
        audience = terms.audience().kind();
        audienceCode = terms.audience().code();
        teamUnit = terms.team().unit();
        PersonId leader = terms.team().leader();
        teamLeaderId = leader == null ? null : leader.value();
        if (!materials.equals(terms.materials())) {
            materials = new ArrayList<>(terms.materials());
        }
    }

    SessionTerms terms() {
        return new SessionTerms(
                cancellationDays,
                new SessionAudience(audience, audienceCode),
                new TeamBooking(teamUnit, teamLeaderId == null ? null : new PersonId(teamLeaderId)),
                materials);
    }

    /** A new list is stored as a whole; rows changed one by one would meet the unique key when two trainers change places. */
    private void setTrainers(List<UUID> wanted) {
        if (!trainers.equals(wanted)) {
            trainers = new ArrayList<>(wanted);
        }
    }

    private void setPartStaff(List<PartStaff> wanted) {
        if (!Set.copyOf(partStaff).equals(Set.copyOf(wanted))) {
            partStaff = new ArrayList<>(wanted);
        }
    }

    /** The first day-part of a session that had no times takes over the identity under which calendars know it. */
    private void setBlocks(List<PlannedBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i < dayParts.size()) {
                dayParts.get(i).set(blocks.get(i));
            } else {
                UUID partId = allDay && i == 0 ? id : Ids.next();
                dayParts.add(new DayPartEntity(partId, this, i + 1, blocks.get(i)));
            }
        }
        while (dayParts.size() > blocks.size()) {
            dayParts.removeLast();
        }
        startsOn = dayParts.getFirst().date();
        startsAt = dayParts.getFirst().startsAt();
        endsOn = dayParts.getLast().date();
        endsAt = dayParts.getLast().endsAt();
        allDay = false;
    }

    void addTrainer(TrainerId trainer, Instant now) {
        List<UUID> more = new ArrayList<>(trainers);
        more.add(trainer.value());
        setTrainers(more);
        changedAt = now;
    }

    /** Somebody gives, plays or speaks in place of somebody else. */
    void replaceStaff(TrainerId before, TrainerId after, Instant now) {
        setTrainers(trainers.stream()
                .map(each -> each.equals(before.value()) ? after.value() : each)
                .toList());
        setPartStaff(partStaff.stream().map(each -> each.with(before, after)).toList());
        changedAt = now;
        calendarSequence++;
    }

    void publish(Instant now) {
        require(SessionState.DRAFT);
        state = SessionState.PUBLISHED;
        changedAt = now;
    }

    /** False when it is confirmed already. */
    boolean confirm(Instant now) {
        require(SessionState.PUBLISHED);
        if (confirmedAt != null) {
            return false;
        }
        confirmedAt = now;
        changedAt = now;
        return true;
    }

    void extend(LocalDate lastDay, Instant now) {
        require(SessionState.PUBLISHED);
        deadline = lastDay;
        changedAt = now;
    }

    void cancel(CancelReason reason, Instant now) {
        if (!state.changeable()) {
            throw new DomainException("planning.session.no-longer-changeable");
        }
        state = SessionState.CANCELLED;
        cancelReason = reason;
        changedAt = now;
        changedInProductAt = now;
        calendarSequence++;
    }

    void reopen(Instant now) {
        require(SessionState.CANCELLED);
        state = SessionState.PUBLISHED;
        cancelReason = null;
        changedAt = now;
        changedInProductAt = now;
    }

    void give(Instant now) {
        require(SessionState.PUBLISHED);
        state = SessionState.GIVEN;
        changedAt = now;
        changedInProductAt = now;
    }

    private void require(SessionState expected) {
        if (state != expected) {
            throw new DomainException("planning.session.no-longer-changeable");
        }
    }

    SessionId id() {
        return new SessionId(id);
    }

    SessionState state() {
        return state;
    }

    int calendarSequence() {
        return calendarSequence;
    }

    long version() {
        return version;
    }

    int taken() {
        return taken;
    }

    boolean allDay() {
        return allDay;
    }

    List<DayPartEntity> dayParts() {
        return List.copyOf(dayParts);
    }

    List<UUID> trainers() {
        return List.copyOf(trainers);
    }

    /** In the order in which they are shown. */
    List<PartStaff> partStaff() {
        return partStaff.stream()
                .sorted(Comparator.comparing(PartStaff::role).thenComparing(PartStaff::position))
                .toList();
    }

    Session toSession() {
        return new Session(
                id(),
                reference,
                new CourseId(courseId),
                form,
                organiser,
                siteId == null ? null : new SiteId(siteId),
                ZoneId.of(zone),
                capacity,
                minimum,
                taken,
                deadline,
                state,
                startsOn,
                endsOn,
                startsAt,
                endsAt,
                allDay,
                cancellationDays,
                confirmedAt);
    }

    SessionDetails toDetails(List<DayPart> parts, List<Trainer> givers) {
        return new SessionDetails(
                toSession(),
                parts,
                givers,
                onlineLink,
                language,
                terms(),
                cancelReason,
                calendarSequence,
                changedAt,
                version);
    }
}
