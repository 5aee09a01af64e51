package nl.vertrouwd.planning.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Map<Moment, Moment> moments = new HashMap<>();

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
        ProposedSession.Choices choices = new ProposedSession.Choices(
                wanted.moments().stream().map(this::only).toList(),
                venuesFor(wanted),
                givingTo(wanted),
                playingIn(wanted));
        ProposedSession placed = now == null ? null : placed(wanted, choices, now);
        Kind nothing = nothing(choices);
        if (placed != null) {
            sessions.add(placed);
        } else if (nothing == null) {
            sessions.add(new ProposedSession(wanted, choices, grounds));
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

    /** Timefold knows a value again by what it is, not by what it is equal to. */
    private Moment only(Moment moment) {
        return moments.computeIfAbsent(moment, Function.identity());
    }

    /** Null when somebody or a room is not there any more. */
    private @Nullable ProposedSession placed(SessionWanted wanted, ProposedSession.Choices choices, Placement now) {
        Venue venue = now.venue() == null ? Venue.ONLINE : venues.get(now.venue());
        Giver lead = givers.get(now.lead());
        Giver actor = now.actor() == null ? Giver.NOBODY : givers.get(now.actor());
        if (venue == null || lead == null || actor == null) {
            return null;
        }
        Moment moment = only(now.moment());
        ProposedSession session = new ProposedSession(
                wanted,
                new ProposedSession.Choices(
                        with(choices.moments(), moment),
                        with(choices.venues(), venue),
                        with(choices.leads(), lead),
                        with(choices.actors(), actor)),
                grounds);
        session.place(moment, venue, lead, actor, now.pinned());
        return session;
    }

    /** What a planner chose by hand is a choice too. */
    private static <T> List<T> with(List<T> choices, T chosen) {
        return choices.contains(chosen)
                ? choices
                : Stream.concat(choices.stream(), Stream.of(chosen)).toList();
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
