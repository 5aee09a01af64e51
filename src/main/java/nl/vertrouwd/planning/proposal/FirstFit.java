package nl.vertrouwd.planning.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives each session the first place without a clash, so that the solver begins with a proposal that can be given. */
final class FirstFit {

    private final List<ProposedSession> placed = new ArrayList<>();
    private final Map<LocalDate, Integer> weeks = new HashMap<>();
    private final Map<UUID, Integer> load = new HashMap<>();

    /** Places all that have no place yet, the longest first; what fits nowhere gets a place with a clash. */
    void place(List<ProposedSession> sessions) {
        sessions.stream().filter(session -> session.getMoment() != null).forEach(this::note);
        sessions.stream()
                .filter(session -> session.getMoment() == null)
                .sorted(Comparator.comparingInt(ProposedSession::dayParts)
                        .reversed()
                        .thenComparingInt(session -> session.getLeads().size()))
                .toList()
                .forEach(this::place);
    }

    private void place(ProposedSession session) {
        if (!findPlace(session)) {
            session.place(
                    moments(session).getFirst(),
                    session.getVenues().getFirst(),
                    leads(session).getFirst(),
                    session.getActors().getFirst(),
                    false);
        }
        note(session);
    }

    private void note(ProposedSession session) {
        placed.add(session);
        weeks.merge(session.week(), 1, Integer::sum);
        load.merge(session.lead().id(), session.dayParts(), Integer::sum);
    }

    private boolean findPlace(ProposedSession session) {
        List<Venue> venues = venues(session);
        List<Giver> leads = leads(session);
        for (Moment moment : moments(session)) {
            for (Venue venue : venues) {
                if (isFree(session, venue, moment) && findPeople(session, moment, venue, leads)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean findPeople(ProposedSession session, Moment moment, Venue venue, List<Giver> leads) {
        for (Giver lead : leads) {
            if (isFree(session, lead, moment, venue)) {
                for (Giver actor : session.getActors()) {
                    if (!actor.equals(lead) && (!session.wanted().actor() || isFree(session, actor, moment, venue))) {
                        session.place(moment, venue, lead, actor, false);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isFree(ProposedSession session, Venue venue, Moment moment) {
        return session.grounds().against(venue, moment).isEmpty()
                && (venue.isOnline()
                        || placed.stream()
                                .filter(other -> other.venue().equals(venue))
                                .noneMatch(other -> isTooClose(other, moment, venue)));
    }

    private boolean isFree(ProposedSession session, Giver giver, Moment moment, Venue venue) {
        return session.grounds().against(giver, moment, venue.site()).isEmpty()
                && placed.stream()
                        .filter(other ->
                                other.lead().equals(giver) || other.actor().equals(giver))
                        .noneMatch(other -> isTooClose(other, moment, venue));
    }

    private static boolean isTooClose(ProposedSession other, Moment moment, Venue venue) {
        return other.grounds().tooClose(other.moment(), other.site(), moment, venue.site());
    }

    private List<Moment> moments(ProposedSession session) {
        SessionWanted wanted = session.wanted();
        return session.getMoments().stream()
                .sorted(Comparator.comparingInt((Moment moment) -> moment.weeksOutside(wanted.from(), wanted.until()))
                        .thenComparingInt(moment -> weeks.getOrDefault(moment.week(), 0))
                        .thenComparing(Moment::firstDay))
                .toList();
    }

    private static List<Venue> venues(ProposedSession session) {
        Map<UUID, Integer> sites = session.wanted().sites();
        return session.getVenues().stream()
                .sorted(Comparator.comparingInt((Venue venue) -> -sites.getOrDefault(venue.site(), 0))
                        .thenComparingInt(Venue::capacity))
                .toList();
    }

    private List<Giver> leads(ProposedSession session) {
        return session.getLeads().stream()
                .sorted(Comparator.comparingInt(giver -> giver.wholeLoad() + load.getOrDefault(giver.id(), 0)))
                .toList();
    }
}
