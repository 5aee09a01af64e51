package nl.vertrouwd.planning.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.planning.proposal.Finding.Kind;
import org.jspecify.annotations.Nullable;

/** A problem as the solver wants it: sessions with what they can have, and apart those that have nothing to choose from. */
final class Draft {

    private final List<ProposedSession> sessions = new ArrayList<>();
    private final List<Finding> hopeless = new ArrayList<>();
    private final Problem problem;
    private final Grounds grounds;
    private final Map<UUID, Giver> givers;
    private final Map<UUID, Venue> venues;

    /** @param start where sessions are now */
    Draft(Problem problem, List<Placement> start) {
        this.problem = problem;
        this.grounds = new Grounds(problem);
        this.givers = problem.givers().stream().collect(Collectors.toMap(Giver::id, Function.identity()));
        this.venues = problem.venues().stream().collect(Collectors.toMap(Venue::id, Function.identity()));
        Map<UUID, Placement> placed = new HashMap<>();
        start.forEach(placement -> placed.put(placement.session(), placement));
        problem.wanted().forEach(wanted -> add(wanted, placed.get(wanted.id())));
    }

    List<ProposedSession> sessions() {
        return sessions;
    }

    List<Finding> hopeless() {
        return hopeless;
    }

    private void add(SessionWanted wanted, @Nullable Placement now) {
        ProposedSession.Choices choices =
                new ProposedSession.Choices(wanted.moments(), venuesFor(wanted), givingTo(wanted), playingIn(wanted));
        ProposedSession session = new ProposedSession(wanted, choices, grounds);
        Kind nothing = nothing(choices);
        if (now != null && place(session, now)) {
            sessions.add(session);
        } else if (nothing == null) {
            sessions.add(session);
        } else {
            hopeless.add(new Finding(nothing, List.of(wanted.id()), List.of()));
        }
    }

    private static @Nullable Kind nothing(ProposedSession.Choices choices) {
        if (choices.moments().isEmpty()) {
            return Kind.NO_DAY;
        }
        if (choices.venues().isEmpty()) {
            return Kind.NO_ROOM;
        }
        if (choices.leads().isEmpty()) {
            return Kind.NOBODY;
        }
        return choices.actors().isEmpty() ? Kind.NO_ACTOR : null;
    }

    /** False when somebody or a room is not there any more. */
    private boolean place(ProposedSession session, Placement now) {
        Venue venue = now.venue() == null ? Venue.ONLINE : venues.get(now.venue());
        Giver lead = givers.get(now.lead());
        Giver actor = now.actor() == null ? Giver.NOBODY : givers.get(now.actor());
        if (venue == null || lead == null || actor == null) {
            return false;
        }
        session.place(now.moment(), venue, lead, actor, now.pinned());
        return true;
    }

    private List<Venue> venuesFor(SessionWanted wanted) {
        return wanted.online()
                ? List.of(Venue.ONLINE)
                : problem.venues().stream().filter(venue -> venue.suits(wanted)).toList();
    }

    private List<Giver> givingTo(SessionWanted wanted) {
        return problem.givers().stream().filter(giver -> giver.mayGive(wanted)).toList();
    }

    private List<Giver> playingIn(SessionWanted wanted) {
        return wanted.actor() ? problem.givers().stream().filter(Giver::plays).toList() : List.of(Giver.NOBODY);
    }
}
