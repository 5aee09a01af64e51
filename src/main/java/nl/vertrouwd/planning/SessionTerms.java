package nl.vertrouwd.planning;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed about a session besides when, where and by whom.
 *
 * @param cancellationDays until how many days before the first one people can give their place back themselves, 0 to 365; null when they
 *     can until it begins
 * @param team which team booked it, if any
 */
public record SessionTerms(
        @Nullable Integer cancellationDays, SessionAudience audience, TeamBooking team, List<Material> materials) {

    /** For everybody, who can give their place back until it begins. */
    public static final SessionTerms USUAL =
            new SessionTerms(null, SessionAudience.EVERYBODY, TeamBooking.NONE, List.of());

    public SessionTerms {
        audience = Objects.requireNonNullElse(audience, SessionAudience.EVERYBODY);
        team = Objects.requireNonNullElse(team, TeamBooking.NONE);
        materials = List.copyOf(Objects.requireNonNullElse(materials, List.of()));
    }

    /** Whether nobody is kept out. */
    public boolean isForEverybody() {
        return audience.isEverybody() && !team.isBooked();
    }

    /** The same, until another day. */
    public SessionTerms until(@Nullable Integer days) {
        return new SessionTerms(days, audience, team, materials);
    }

    /** The same, for other people. */
    public SessionTerms meantFor(SessionAudience people) {
        return new SessionTerms(cancellationDays, people, team, materials);
    }

    /** The same, booked by this team. */
    public SessionTerms bookedBy(TeamBooking booking) {
        return new SessionTerms(cancellationDays, audience, booking, materials);
    }

    /** The same, with other materials. */
    public SessionTerms with(List<Material> used) {
        return new SessionTerms(cancellationDays, audience, team, used);
    }
}
