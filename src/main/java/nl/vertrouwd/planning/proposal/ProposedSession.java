package nl.vertrouwd.planning.proposal;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as the solver moves it about; it always has a place, be it with a clash. Public because Timefold wants it so. */
@PlanningEntity
public class ProposedSession {

    @PlanningId
    private UUID id;

    @PlanningPin
    private boolean pinned;

    private SessionWanted wanted;
    private Grounds grounds;
    private List<Moment> moments;
    private List<Venue> venues;
    private List<Giver> leads;
    private List<Giver> actors;

    @PlanningVariable(valueRangeProviderRefs = "moments")
    private @Nullable Moment moment;

    @PlanningVariable(valueRangeProviderRefs = "venues")
    private @Nullable Venue venue;

    @PlanningVariable(valueRangeProviderRefs = "leads")
    private @Nullable Giver lead;

    @PlanningVariable(valueRangeProviderRefs = "actors")
    private @Nullable Giver actor;

    /** For Timefold, which copies the fields. */
    @SuppressWarnings("NullAway.Init")
    public ProposedSession() {}

    ProposedSession(SessionWanted wanted, Choices choices, Grounds grounds) {
        this.id = wanted.id();
        this.wanted = wanted;
        this.grounds = grounds;
        this.moments = choices.moments();
        this.venues = choices.venues();
        this.leads = choices.leads();
        this.actors = choices.actors();
    }

    /** What a session can have, at least one of each. */
    record Choices(List<Moment> moments, List<Venue> venues, List<Giver> leads, List<Giver> actors) {}

    void place(Moment when, Venue where, Giver leading, Giver playing, boolean stays) {
        moment = when;
        venue = where;
        lead = leading;
        actor = playing;
        pinned = stays;
    }

    Placement placement() {
        return new Placement(
                id,
                moment(),
                venue().isOnline() ? null : venue().id(),
                lead().id(),
                wanted.actor() ? actor().id() : null,
                pinned);
    }

    SessionWanted wanted() {
        return wanted;
    }

    UUID id() {
        return id;
    }

    boolean pinned() {
        return pinned;
    }

    Moment moment() {
        return Objects.requireNonNull(moment);
    }

    Venue venue() {
        return Objects.requireNonNull(venue);
    }

    Giver lead() {
        return Objects.requireNonNull(lead);
    }

    Giver actor() {
        return Objects.requireNonNull(actor);
    }

    UUID site() {
        return venue().site();
    }

    LocalDate week() {
        return moment().week();
    }

    int dayParts() {
        return wanted.dayParts();
    }

    Grounds grounds() {
        return grounds;
    }

    boolean isTooCloseTo(ProposedSession other) {
        return grounds.tooClose(moment(), site(), other.moment(), other.site());
    }

    Optional<Finding.Kind> against(Giver giver) {
        return grounds.against(giver, moment(), site());
    }

    boolean isAllowed() {
        return wanted.moments().contains(moment());
    }

    Optional<Finding.Kind> againstPlace() {
        return grounds.against(venue(), moment());
    }

    @ValueRangeProvider(id = "moments")
    public List<Moment> getMoments() {
        return moments;
    }

    @ValueRangeProvider(id = "venues")
    public List<Venue> getVenues() {
        return venues;
    }

    @ValueRangeProvider(id = "leads")
    public List<Giver> getLeads() {
        return leads;
    }

    @ValueRangeProvider(id = "actors")
    public List<Giver> getActors() {
        return actors;
    }

    public boolean isPinned() {
        return pinned;
    }

    public @Nullable Moment getMoment() {
        return moment;
    }

    public void setMoment(@Nullable Moment moment) {
        this.moment = moment;
    }

    public @Nullable Venue getVenue() {
        return venue;
    }

    public void setVenue(@Nullable Venue venue) {
        this.venue = venue;
    }

    public @Nullable Giver getLead() {
        return lead;
    }

    public void setLead(@Nullable Giver lead) {
        this.lead = lead;
    }

    public @Nullable Giver getActor() {
        return actor;
    }

    public void setActor(@Nullable Giver actor) {
        this.actor = actor;
    }
}
